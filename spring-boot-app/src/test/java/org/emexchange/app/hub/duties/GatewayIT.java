package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import java.util.List;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.Orders;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the lawful gateways say of messages on their way through the running hub. */
class GatewayIT {
    private final String order = Orders.newOrderId();

    /** Section 14 is for convicted people: the court is told so by that reason's own number, and nobody is told of the person. */
    @ParameterizedTest
    @CsvSource({"bail-curfew", "civil-dapo"})
    @Tag("COP-23")
    @Tag("COP-24")
    void refusesAnOrderAboutSomebodyWhoIsNotConvictedUnderSectionFourteen(String example) {
        Receipt receipt = sent(Orders.header(COURT.id(), order), example);

        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo("EMX-6012");
        assertThat(receipt.refusal().orElseThrow().places()).containsExactly("G-14-3");
        assertThat(leaves("SHARE")).isEmpty();
        assertThat(leaves("REFUSAL")).containsExactly("EMX-6012");
    }

    /** The same order under the court's direction goes: one fact is otherwise. */
    @Test
    @Tag("COP-24")
    void carriesTheSameOrderUnderTheStatuteOfTheOrder() {
        Receipt receipt =
                sent(Change.ground(Orders.header(COURT.id(), order), "COURT_DIRECTION", "EMX-ISA-001"), "bail-curfew");

        assertThat(receipt.refusal()).isEmpty();
        assertThat(leaves("SHARE")).containsExactlyInAnyOrder("SEALED G-CD-1", "SEALED G-CD-3");
    }

    /** Whatever a sender that is not the Ministry of Justice says of its common law powers. */
    @Test
    @Tag("COP-26")
    void carriesNothingUnderCommonLawOfACourts() {
        Receipt receipt = sent(
                Change.ground(Orders.header(COURT.id(), order), "COMMON_LAW", "EMX-ISA-001"), "community-curfew-only");

        assertThat(receipt.refusal().orElseThrow().number()).isEqualTo("EMX-6003");
        assertThat(leaves("SHARE")).isEmpty();
    }

    /** For a child the court's own offence goes to the local authority's team by a rule, and a record, of its own. */
    @Test
    @Tag("COP-23")
    @Tag("ISP-3.2")
    void recordsTheRuleThatCarriesEachCopy() {
        sent(Orders.header(COURT.id(), order), "youth-rehabilitation");

        assertThat(leaves("SHARE"))
                .containsExactlyInAnyOrder("SEALED G-14-3+G-14-8+G-14-4", "SEALED G-14-3+G-14-9+G-14-5");
    }

    /** The request and its decision; then the answer, on what was stated and granted. */
    @Test
    @Tag("COP-25")
    @Tag("COP-60")
    void recordsTheRulesOfARequestThatWasReasonedAndGranted() {
        Asking asking = new Asking().granted(Ruling.granted("Necessary, and no wider than the matter."));
        Header share = asking.share().opening().header();
        Header notice = asking.notice().opening().header();
        asking.answer(asking.answerHeader(share.messageId()));
        Header disclosure = asking.disclosure().opening().header();

        assertThat(outcome(share)).containsExactly("SEALED G-36-1");
        assertThat(outcome(notice)).containsExactly("SEALED G-36-3");
        assertThat(outcome(disclosure)).containsExactly("SEALED G-36-2");
    }

    private Receipt sent(Header header, String example) {
        byte[] sealed = COURT.seal().sealed(header, Orders.order(example, order));
        COURT.send("court-order", sealed);
        Receipt receipt = Dealing.fate(COURT, sealed);
        if (receipt.refusal().isEmpty()) {
            CONTRACTOR.await("order", Dealing.about(order));
        }
        return receipt;
    }

    private List<String> leaves(String kind) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = ? AND order_pseudonym = ?",
                        String.class,
                        kind,
                        HUB.bean(Pseudonym.class).of(order));
    }

    private static List<String> outcome(Header copy) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'SHARE' AND message_id = ?",
                        String.class,
                        copy.messageId());
    }
}
