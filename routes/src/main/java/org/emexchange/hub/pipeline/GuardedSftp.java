package org.emexchange.hub.pipeline;

import java.util.Map;
import java.util.concurrent.ScheduledExecutorService;
import org.apache.camel.Component;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.PollingConsumer;
import org.apache.camel.Processor;
import org.apache.camel.Producer;
import org.apache.camel.support.DefaultComponent;
import org.apache.camel.support.DefaultEndpoint;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.edge.SftpLinks;
import org.emexchange.hub.edge.SftpOptions;
import org.emexchange.hub.seal.Form;
import org.jspecify.annotations.Nullable;

/**
 * The one SFTP component of the hub: {@code sftp:out.<door>} is a guarded way out, {@code sftp:<party>/in/<door>} a folder
 * that is read. Neither takes a parameter.
 */
public final class GuardedSftp extends DefaultComponent {
    private static final String OUT = "out.";
    private static final int POLLING = 4;

    private final SftpOptions options;
    private final SftpLinks links;
    private @Nullable ScheduledExecutorService polling;

    public GuardedSftp(SftpOptions options) {
        this.options = options;
        this.links = new SftpLinks(options);
    }

    static String out(SftpDoor door) {
        return "sftp:" + OUT + door.name();
    }

    @Override
    protected Endpoint createEndpoint(String uri, String remaining, Map<String, Object> parameters) {
        if (!remaining.matches("out\\.[a-z-]+|[a-z0-9.-]+/in/[a-z-]+") || !parameters.isEmpty()) {
            throw new IllegalArgumentException("there is no such SFTP endpoint");
        }
        return new Guarded(uri, this, remaining);
    }

    private synchronized ScheduledExecutorService polling() {
        if (polling == null) {
            polling = getCamelContext().getExecutorServiceManager().newScheduledThreadPool(this, "sftp", POLLING);
        }
        return polling;
    }

    @Override
    protected void doShutdown() throws Exception {
        super.doShutdown();
        links.close();
    }

    private final class Guarded extends DefaultEndpoint {
        private final String place;

        Guarded(String uri, Component component, String place) {
            super(uri, component);
            this.place = place;
        }

        /** @throws IllegalArgumentException for a folder that is read */
        @Override
        public Producer createProducer() {
            if (!place.startsWith(OUT)) {
                throw new IllegalArgumentException("nothing is sent into a folder that is read");
            }
            SftpDoor door = new SftpDoor(place.substring(OUT.length()));
            return new EgressGuard(this, new SftpSending(this, links), Form.ENVELOPE, new SftpLabel(door));
        }

        /** @throws IllegalArgumentException for a way out */
        @Override
        public Consumer createConsumer(Processor processor) {
            if (place.startsWith(OUT)) {
                throw new IllegalArgumentException("nothing is read where the hub sends");
            }
            SftpPolling consumer = new SftpPolling(this, processor, place, links);
            consumer.setScheduledExecutorService(polling());
            consumer.setInitialDelay(0);
            consumer.setDelay(options.poll().toMillis());
            return consumer;
        }

        @Override
        public PollingConsumer createPollingConsumer() {
            throw new UnsupportedOperationException("files are taken in by a door's route only");
        }
    }
}
