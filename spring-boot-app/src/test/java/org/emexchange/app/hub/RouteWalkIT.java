package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.camel.CamelContext;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.mock.MockComponent;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.emexchange.app.Flows;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.hub.pipeline.RouteWalk;
import org.junit.jupiter.api.Test;

/** The fifth lock: the running routes are those of the flows, step by step, or the hub does not start. */
class RouteWalkIT {
    private static final TestHub HUB = TestHub.running();
    private static final CamelContext CONTEXT = HUB.context();

    @Test
    void passesTheRoutesAsTheyWereCompiled() {
        assertThatCode(RouteWalkIT::walk).doesNotThrowAnyException();
    }

    @Test
    void findsARouteThatStemsFromNoFlow() throws Exception {
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:smuggled")
                        .routeId("smuggled")
                        .to("direct:court-order")
                        .autoStartup(false);
            }
        });
        try {
            assertThatThrownBy(RouteWalkIT::walk).hasMessageContaining("smuggled stems from no flow");
        } finally {
            CONTEXT.removeRoute("smuggled");
        }
    }

    @Test
    void findsADutyThatWasTakenOut() {
        RouteDefinition route = route("court-order");
        int at = indexOf(route, "court-order.authorise.em-contractor");
        ProcessorDefinition<?> duty = route.getOutputs().remove(at);
        try {
            assertThatThrownBy(RouteWalkIT::walk).hasMessageContaining("court-order has the steps");
        } finally {
            route.getOutputs().add(at, duty);
        }
    }

    @Test
    void findsTwoDutiesInTheWrongOrder() {
        RouteDefinition route = route("court-order");
        int at = indexOf(route, "court-order.verify");
        ProcessorDefinition<?> duty = route.getOutputs().remove(at);
        route.getOutputs().add(at + 1, duty);
        try {
            assertThatThrownBy(RouteWalkIT::walk).hasMessageContaining("court-order has the steps");
        } finally {
            route.getOutputs().remove(at + 1);
            route.getOutputs().add(at, duty);
        }
    }

    @Test
    void findsAComponentThatIsNotGuarded() {
        CONTEXT.addComponent("mock", new MockComponent());
        try {
            assertThatThrownBy(RouteWalkIT::walk).hasMessageContaining("component mock is not allowed");
        } finally {
            CONTEXT.removeComponent("mock");
        }
    }

    @Test
    void findsADoorThatNoFlowAsksForAndOneThatIsMissing() throws Exception {
        RouteDefinition missing = route("door.hmcts.leeds-crown-court.in.court-order");
        var routes = ((ModelCamelContext) CONTEXT).getRouteDefinitions();
        int at = routes.indexOf(missing);
        String id = "door.hmcts.leeds-crown-court.in.another-order";
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:another")
                        .routeId(id)
                        .autoStartup(false)
                        .to("direct:court-order")
                        .id(id + ".receive")
                        .to("direct:court-order")
                        .id(id + ".hand-on");
            }
        });
        routes.remove(missing);
        try {
            assertThatThrownBy(RouteWalkIT::walk)
                    .hasMessageContaining(id + " stems from no flow")
                    .hasMessageContaining(missing.getRouteId() + " is missing");
        } finally {
            CONTEXT.removeRoute(id);
            routes.add(at, missing);
        }
    }

    private static void walk() {
        RouteWalk.check(
                CONTEXT, Flows.interchanges(), HUB.bean(CurrentRegister.class).get());
    }

    private static RouteDefinition route(String id) {
        return ((ModelCamelContext) CONTEXT).getRouteDefinition(id);
    }

    private static int indexOf(RouteDefinition route, String step) {
        for (int i = 0; i < route.getOutputs().size(); i++) {
            if (step.equals(route.getOutputs().get(i).getId())) {
                return i;
            }
        }
        throw new AssertionError(step);
    }
}
