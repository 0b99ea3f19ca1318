package org.emexchange.hub.pipeline;

import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.component.jms.JmsConsumer;

/** All routes of a hub, closed together. */
public final class Doors {
    private Doors() {}

    /**
     * Stops every route; what is being taken in is finished or goes back to the broker. Each door at the broker waits for
     * up to {@link org.emexchange.hub.edge.JmsOptions#RECEIVE_MILLIS} until it sees that it is closed, so all are told
     * before any is waited for.
     */
    public static void close(CamelContext context) throws Exception {
        try {
            for (Route route : context.getRoutes()) {
                if (route.getConsumer() instanceof JmsConsumer door) {
                    door.suspend();
                }
            }
        } finally {
            context.getRouteController().stopAllRoutes();
        }
    }
}
