package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.util.List;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Releases;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The same order and the same release to two youth offending teams that differ in nothing but this: of Leeds an entitlement
 * to offences and to offence detail used for risk is recorded in the register, of Bradford none is (ISP 3.2).
 */
@Tag("ISP-3.2")
class OffenceEntitlementIT {
    private static final String LEEDS = "yot.leeds";
    private static final String BRADFORD = "yot.bradford";
    private static final String YOUNG = "prison.wetherby";

    @Test
    void tellsATeamWhoseEntitlementIsRecordedOfOffencesAndOfTheRiskThatFollows() {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);

        assertThat(sent(header, "youth-rehabilitation", order, LEEDS))
                .contains("<Offence>", "<ConvictedOn>", ">THREATS_OF_VIOLENCE<", ">SAFEGUARDING_CHILD<", "siblings")
                .doesNotContain("OffenceDetailLeftOut");
        assertThat(leaves("SHARE", LEEDS, header)).containsExactly("SEALED G-14-3+G-14-9+G-14-5");
        assertThat(leftOut(header)).isEmpty();
    }

    /** The copy goes; who may need to keep somebody safe is told so all the same. */
    @Test
    void tellsATeamWithoutOneTheOrderAndNothingOfOffences() {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);

        assertThat(sent(header, "youth-rehabilitation", order, BRADFORD))
                .contains("<Curfew>", ">SAFEGUARDING_CHILD<", ">UNDER_18<", "<OffenceDetailLeftOut>")
                .doesNotContain("<Offence>", "<ConvictedOn>", "THREATS_OF_VIOLENCE", "siblings");
        assertThat(leaves("SHARE", BRADFORD, header)).containsExactly("SEALED G-14-3");
        assertThat(leftOut(header)).containsExactly("NO-ENTITLEMENT OFFENCES 2 RISKS 2 DOCUMENTS 0");
    }

    /** What a child on bail is charged with. */
    @Test
    void doesTheSameOfAChildOnBail() {
        String entitled = Orders.newOrderId();
        String other = Orders.newOrderId();

        assertThat(sent(bail(entitled), "bail-curfew", entitled, LEEDS)).contains("<Offence>");
        Header header = bail(other);
        assertThat(sent(header, "bail-curfew", other, BRADFORD))
                .contains("<OffenceDetailLeftOut>")
                .doesNotContain("<Offence>");
        assertThat(leaves("SHARE", BRADFORD, header)).containsExactly("SEALED G-CD-4");
    }

    @Test
    void doesTheSameOfARelease() {
        String entitled = Orders.newOrderId();
        String other = Orders.newOrderId();

        assertThat(released(Releases.header(YOUNG, entitled), entitled, LEEDS))
                .contains("<Offence>", "younger sister")
                .doesNotContain("OffenceDetailLeftOut");
        Header header = Releases.header(YOUNG, other);
        assertThat(released(header, other, BRADFORD))
                .contains("<Kind>CURFEW<", ">SAFEGUARDING_CHILD<", "<OffenceDetailLeftOut>")
                .doesNotContain("<Offence>", "younger sister");
        assertThat(leftOut(header)).containsExactly("NO-ENTITLEMENT OFFENCES 1 RISKS 1 DOCUMENTS 0", "FREE_WORDS 2");
    }

    private static Header bail(String order) {
        return Change.ground(Orders.header(COURT.id(), order), "COURT_DIRECTION", "EMX-ISA-002");
    }

    /** @return the team's copy */
    private static String sent(Header header, String example, String order, String team) {
        byte[] payload = new String(Orders.order(example, order), UTF_8)
                .replaceAll("<Party>[^<]*<", "<Party>" + team + "<")
                .replace("<Organisation>POLICE<", "<Organisation>YJS<")
                .replace("<DateOfBirth>1979-12-02<", "<DateOfBirth>2010-12-02<")
                .replace(
                        "<Category>SAFEGUARDING_CHILD<",
                        "<Category>THREATS_OF_VIOLENCE</Category><Category>SAFEGUARDING_CHILD<")
                .getBytes(UTF_8);
        byte[] sealed = COURT.seal().sealed(header, payload);
        COURT.send("court-order", sealed);
        assertThat(verdict(COURT, sealed)).isEqualTo("ACCEPTED");
        return copy(team, order);
    }

    private static String released(Header header, String release, String team) {
        String message = Hl7Dealing.release("youth-notice-of-supervision", YOUNG, release)
                .replace("|" + LEEDS + "|", "|" + team + "|");
        assertThat(Hl7Dealing.sent("release", YOUNG, Hl7Dealing.sealed(header, message)))
                .isEqualTo("AA");
        return copy(team, release);
    }

    private static String copy(String team, String about) {
        return HUB.mailbox(team).await(one -> one.text().contains(about)).text();
    }

    private static List<String> leaves(String kind, String team, Header header) {
        return HUB.database().queryForList("""
                SELECT outcome FROM audit_leaf WHERE kind = ? AND counterpart = ? AND message_id IN
                    (SELECT message_id FROM outbox WHERE answers_message_id = ?)
                """, String.class, kind, team, header.messageId());
    }

    private static List<String> leftOut(Header header) {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                        String.class,
                        header.messageId());
    }
}
