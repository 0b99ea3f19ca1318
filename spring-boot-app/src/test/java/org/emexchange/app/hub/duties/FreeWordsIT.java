package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.util.List;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.app.hub.Violations;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What somebody wrote in their own words may tell of offences. Two youth offending teams that differ in nothing but this: of
 * Leeds an entitlement to offences and to the risk that follows is recorded, of Bradford none is (ISP 3.2).
 */
@Tag("ISP-3.2")
class FreeWordsIT {
    private static final String LEEDS = "yot.leeds";
    private static final String BRADFORD = "yot.bradford";
    private static final String YOUNG = "prison.wetherby";

    @Test
    void givesTheWordsOfALicenceToATeamThatIsEntitledOnly() {
        assertThat(released(LEEDS).copy()).contains("<Text>", "<Kind>CURFEW<");

        Sent other = released(BRADFORD);
        assertThat(other.copy()).contains("<Kind>CURFEW<", "<Start>").doesNotContain("<Text>");
        assertThat(leftOut(other.header())).anyMatch(outcome -> outcome.startsWith("FREE_WORDS "));
    }

    @Test
    void givesWhatHappenedAtTheDoorToATeamThatIsEntitledOnly() {
        assertThat(notFitted(LEEDS).copy()).contains("<Reason>NO_ACCESS<", "court papers");

        Sent other = notFitted(BRADFORD);
        assertThat(other.copy()).contains("<Reason>NO_ACCESS<", "<NextVisit>").doesNotContain("court papers");
        assertThat(leftOut(other.header())).containsExactly("FREE_WORDS 1");
    }

    @Test
    void givesTheStoryOfAViolationToATeamThatIsEntitledOnly() {
        assertThat(violation(LEEDS).copy()).contains("<Summary>").doesNotContain("FreeWordsLeftOut");

        Sent other = violation(BRADFORD);
        assertThat(other.copy())
                .contains("<Kind>CURFEW_ABSENCE<", "<OccurredFrom>", "<FreeWordsLeftOut>")
                .doesNotContain("<Summary>", "<Explanation>", "<Note>", "<OutsideBecause>");
        assertThat(leftOut(other.header())).singleElement().asString().startsWith("FREE_WORDS ");
    }

    /** The hub does not read what a court has drawn up; its map of the zone says nothing of offences. */
    @Test
    void givesACourtsDocumentToATeamThatIsEntitledOnly() {
        assertThat(attached(LEEDS).copy()).contains("grant-of-bail.pdf", "zone-map.png");

        Sent other = attached(BRADFORD);
        assertThat(other.copy()).contains("zone-map.png").doesNotContain("grant-of-bail.pdf");
        assertThat(leftOut(other.header())).singleElement().asString().endsWith(" DOCUMENTS 1");
    }

    private record Sent(Header header, String copy) {}

    private static Sent released(String team) {
        String release = Orders.newOrderId();
        Header header = Releases.header(YOUNG, release);
        String message = Hl7Dealing.release("youth-notice-of-supervision", YOUNG, release)
                .replace("|" + LEEDS + "|", "|" + team + "|");
        assertThat(Hl7Dealing.sent("release", YOUNG, Hl7Dealing.sealed(header, message)))
                .isEqualTo("AA");
        return new Sent(header, copy(team, release, "SupervisorRelease"));
    }

    private static Sent notFitted(String team) {
        Header release = released(team).header();
        String order = release.order().orElseThrow();
        Header header = Change.ground(
                CaseMessage.FITTING_STATUS.header(CONTRACTOR.id(), order), "PROCESSOR_INSTRUCTION", "EMX-ISA-016");
        byte[] payload = CaseMessage.FITTING_STATUS.payload("not-fitted", order);
        CONTRACTOR.send("fitting-status", CONTRACTOR.seal().sealed(header, payload));
        return new Sent(header, copy(team, order, "<FittingStatusCopy"));
    }

    private static Sent violation(String team) {
        String order = Orders.newOrderId();
        ordered(Orders.header(COURT.id(), order), "youth-rehabilitation", order, team);
        Header header = Violations.header(CONTRACTOR.id(), order, "PROCESSOR_INSTRUCTION", "EMX-ISA-021");
        CONTRACTOR.send("violation", CONTRACTOR.seal().sealed(header, Violations.violation("curfew-absence", order)));
        return new Sent(header, copy(team, order, "<ViolationNotice"));
    }

    private static Sent attached(String team) {
        String order = Orders.newOrderId();
        Header header = Change.ground(Orders.header(COURT.id(), order), "COURT_DIRECTION", "EMX-ISA-002");
        ordered(header, "with-attachments", order, team);
        return new Sent(header, copy(team, order, "<ResponsibleBodyOrder"));
    }

    private static void ordered(Header header, String example, String order, String team) {
        byte[] payload = new String(Orders.order(example, order), UTF_8)
                .replaceAll("<Party>[^<]*<", "<Party>" + team + "<")
                .replace("<Organisation>POLICE<", "<Organisation>YJS<")
                .replaceFirst("<DateOfBirth>[^<]*<", "<DateOfBirth>2010-12-02<")
                .getBytes(UTF_8);
        byte[] sealed = COURT.seal().sealed(header, payload);
        COURT.send("court-order", sealed);
        assertThat(verdict(COURT, sealed)).isEqualTo("ACCEPTED");
    }

    private static String copy(String team, String order, String document) {
        return HUB.mailbox(team)
                .await(one -> one.text().contains(order) && one.text().contains(document))
                .text();
    }

    private static List<String> leftOut(Header header) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                        String.class,
                        header.messageId());
    }
}
