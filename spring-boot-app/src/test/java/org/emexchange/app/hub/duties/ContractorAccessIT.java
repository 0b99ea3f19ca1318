package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;

import jakarta.jms.JMSSecurityException;
import jakarta.jms.Session;
import org.emexchange.app.hub.Enquiring;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The contractor has no access to what others hold: with its good certificate, at the broker where all of them come, it reads
 * what was sent to it and sends to the hub, and nothing else (COP 32).
 */
@Tag("COP-32")
class ContractorAccessIT {
    /** Messages: what a unit asks reaches the contractor, and its answer the unit. */
    @Test
    void getsAndGivesMessages() {
        Enquiring enquiry = Enquiring.ordinary();
        enquiry.ask();

        assertThat(enquiry.share().opening().text()).contains("<ContractorInformationRequest");
        enquiry.answered("in-words");
        assertThat(enquiry.information().opening().text()).contains("two people will come");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "probation.leeds-pdu.out.information",
                "probation.leeds-pdu.in.risk-notification",
                "hmcts.leeds-crown-court.in.court-order",
                "hmcts.leeds-crown-court.out.receipt",
                "police.west-yorkshire.out.data-disclosure"
            })
    void readsAtNoAddressOfAnothers(String address) throws Exception {
        try (Session session = CONTRACTOR.anotherSession(false)) {
            assertThatThrownBy(() -> session.createConsumer(session.createQueue(address)))
                    .isInstanceOf(JMSSecurityException.class);
            assertThatThrownBy(() -> session.createBrowser(session.createQueue(address))
                            .getEnumeration()
                            .hasMoreElements())
                    .isInstanceOf(JMSSecurityException.class);
        }
    }

    /** Neither in another's name nor past the hub. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "probation.leeds-pdu.in.risk-notification",
                "probation.leeds-pdu.out.information",
                "hmcts.leeds-crown-court.in.court-order"
            })
    void writesToNoAddressOfAnothers(String address) throws Exception {
        try (Session session = CONTRACTOR.anotherSession(false)) {
            assertThatThrownBy(() -> session.createProducer(session.createQueue(address))
                            .send(session.createTextMessage("past the hub")))
                    .isInstanceOf(JMSSecurityException.class);
        }
    }

    /** What waits for a unit is still there for the unit when the contractor has tried to have it. */
    @Test
    void leavesWhatWaitsForAnother() throws Exception {
        PROBATION.leave("order");
        String order = Carried.community(PROBATION.id());
        try (Session session = CONTRACTOR.anotherSession(false)) {
            assertThatThrownBy(() -> session.createConsumer(session.createQueue(PROBATION.id() + ".out.order")))
                    .isInstanceOf(JMSSecurityException.class);
        }
        assertThat(PROBATION.await("order", about(order)).opening().text()).contains(order);
    }
}
