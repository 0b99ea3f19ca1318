package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.CamelEvent;
import org.apache.camel.support.EventNotifierSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The fourth lock: whatever way Camel has of sending, nothing leaves that is not sealed. */
@Tag("COP-35")
class EgressGuardIT {
    private static final String ADDRESS = "jms:queue:out.order";
    private static final CamelContext CONTEXT = TestHub.running().context();

    static Stream<Arguments> waysOut() {
        return Stream.of(
                Arguments.of("to", way(route -> route.to(ADDRESS))),
                Arguments.of("toD", way(route -> route.toD(ADDRESS + "?deliveryPersistent=true"))),
                Arguments.of("recipientList", way(route -> route.recipientList().constant(ADDRESS))),
                Arguments.of("enrich", way(route -> route.enrich(ADDRESS))),
                Arguments.of("routingSlip", way(route -> route.routingSlip().constant(ADDRESS))),
                Arguments.of(
                        "multicast",
                        way(route -> route.multicast().stopOnException().to(ADDRESS))));
    }

    private static Way way(Way way) {
        return way;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("waysOut")
    void refusesTextByARoutesOwnMeans(String name, Way way) throws Exception {
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                RouteDefinition route = from("direct:leak-" + name).routeId("leak-" + name);
                way.out(route);
            }
        });
        CONTEXT.getRouteController().startRoute("leak-" + name);
        try {
            assertThat(failure("direct:leak-" + name)).isEqualTo("UnsealedException");
        } finally {
            CONTEXT.getRouteController().stopRoute("leak-" + name);
            CONTEXT.removeRoute("leak-" + name);
        }
        assertThatCode(() -> TestHub.running().party("emc.order-intake").receive("order"))
                .as("all that arrived opens as sealed by the hub")
                .doesNotThrowAnyException();
    }

    /** A tap fails on a thread of its own, where only Camel's own notices tell of it. */
    @Test
    void refusesTextByAWireTap() throws Exception {
        Taps taps = new Taps();
        CONTEXT.getManagementStrategy().addEventNotifier(taps);
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:leak-tap").routeId("leak-tap").wireTap(ADDRESS);
            }
        });
        CONTEXT.getRouteController().startRoute("leak-tap");
        try (ProducerTemplate template = CONTEXT.createProducerTemplate()) {
            template.sendBody("direct:leak-tap", "a name and an address");
            assertThat(taps.failed.poll(10, TimeUnit.SECONDS)).isEqualTo("UnsealedException");
        } finally {
            CONTEXT.getRouteController().stopRoute("leak-tap");
            CONTEXT.removeRoute("leak-tap");
            CONTEXT.getManagementStrategy().removeEventNotifier(taps);
        }
    }

    @Test
    void refusesTextFromAProducerTemplate() {
        assertThat(failure(ADDRESS)).isEqualTo("UnsealedException");
        assertThat(failure("jms:queue:out.receipt?disableReplyTo=false&transacted=false"))
                .isEqualTo("UnsealedException");
    }

    @Test
    void hasNoWayToAnyOtherDestination() {
        assertThatThrownBy(() -> CONTEXT.getEndpoint("jms:queue:emc.order-intake.in.receipt")
                        .createProducer())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CONTEXT.getEndpoint("jms:topic:anything").createProducer())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void letsNobodyPollADoor() {
        assertThatThrownBy(() -> CONTEXT.getEndpoint("jms:queue:hmcts.leeds-crown-court.in.court-order")
                        .createPollingConsumer())
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static String failure(String uri) {
        try (ProducerTemplate template = CONTEXT.createProducerTemplate()) {
            Exchange exchange = template.send(uri, prepared -> {
                prepared.getMessage().setBody("a name and an address");
                prepared.getMessage().setHeader("where", "out.order");
                prepared.getMessage().setHeader("CamelJmsDestinationName", "emc.order-intake.out.order");
            });
            Throwable cause = exchange.getException();
            while (cause != null && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause == null ? "it left" : cause.getClass().getSimpleName();
        } catch (java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    private static final class Taps extends EventNotifierSupport {
        private final BlockingQueue<String> failed = new LinkedBlockingQueue<>();

        @Override
        public void notify(CamelEvent event) {
            if (event instanceof CamelEvent.ExchangeFailedEvent failure) {
                failed.add(failure.getCause().getClass().getSimpleName());
            }
        }
    }

    /** A way in which a route could send. */
    interface Way {
        void out(RouteDefinition route);
    }
}
