package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.emexchange.app.Flows;
import org.emexchange.app.hub.PlainMailbox;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fourth lock where something unsealed may leave: nothing but an alert does, to nobody but its contact. */
@Tag("COP-35")
class AlertGuardIT {
    private static final TestHub HUB = TestHub.running();
    private static final CamelContext CONTEXT = HUB.context();

    @ParameterizedTest
    @ValueSource(strings = {"mail:alert", "direct:alert"})
    void letsNoTextNoOctetsAndNoBareAlertOut(String uri) {
        for (Object body : List.of("a name and an address", new byte[] {1, 2, 3}, alert())) {
            assertThat(sent(uri, body)).isEqualTo("UnsealedException");
        }
    }

    @Test
    void refusesTextByARouteThatSomebodyAdds() throws Exception {
        CONTEXT.addRoutes(new RouteBuilder() {
            @Override
            public void configure() {
                from("direct:leak-alert").routeId("leak-alert").to("mail:alert");
            }
        });
        CONTEXT.getRouteController().startRoute("leak-alert");
        try {
            assertThat(sent("direct:leak-alert", "a name and an address")).isEqualTo("UnsealedException");
            assertThatThrownBy(() -> RouteWalk.check(
                            CONTEXT,
                            Flows.interchanges(),
                            HUB.bean(CurrentRegister.class).get()))
                    .hasMessageContaining("leak-alert stems from no flow");
        } finally {
            CONTEXT.getRouteController().stopRoute("leak-alert");
            CONTEXT.removeRoute("leak-alert");
        }
    }

    /** Whatever a caller says of address, subject or text. */
    @Test
    void writesTheMailItselfAndSendsItToTheContactOfTheRegister() {
        Alert alert = alert();

        assertThat(sent("mail:alert", new AlertMail(alert, Optional.of(new PartyId("emc.order-intake")))))
                .isEqualTo("it left");
        assertThat(new PlainMailbox(HUB, "duty-desk@emc.example")
                        .await(alert.reference().toString(), 1))
                .singleElement()
                .asString()
                .contains("To: duty-desk@emc.example")
                .doesNotContain("Ashcombe", "operators@hub.example");
        assertThat(new PlainMailbox(HUB, "operators@hub.example")
                        .with(alert.reference().toString()))
                .isEmpty();
    }

    @Test
    void sendsNothingToAPartyThatNamesNoContact() {
        assertThat(sent("mail:alert", new AlertMail(alert(), Optional.of(new PartyId("yot.leeds")))))
                .isEqualTo("IllegalStateException");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mail:alert?to=all@example", "mail:alert.more", "mail:alert/x"})
    void knowsNoOtherWay(String uri) {
        assertThatThrownBy(() -> CONTEXT.getEndpoint(uri)).isInstanceOf(Exception.class);
    }

    private static Alert alert() {
        return new Alert(
                Alert.Kind.UNDELIVERED,
                CatalogueNumber.X05,
                Marking.OFFICIAL_SENSITIVE,
                UUID.randomUUID(),
                Instant.parse("2026-11-21T14:00:00Z"));
    }

    private static String sent(String uri, Object body) {
        try (ProducerTemplate template = CONTEXT.createProducerTemplate()) {
            Exchange exchange = template.send(uri, prepared -> {
                prepared.getMessage().setBody(body);
                prepared.getMessage().setHeader("To", "operators@hub.example");
                prepared.getMessage().setHeader("Subject", "Delroy Ashcombe");
            });
            Throwable cause = exchange.getException();
            while (cause != null && cause.getCause() != null) {
                cause = cause.getCause();
            }
            return cause == null ? "it left" : cause.getClass().getSimpleName();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
