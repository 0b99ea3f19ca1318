package org.emexchange.app.hub.duties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.nio.charset.StandardCharsets;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X09 as the order decides it: who is told, what of it, and what is recorded instead. */
class ViolationIT {
    private static final TestParty HULL = HUB.party("probation.hull-pdu");
    private static final TestParty OFFICE = HUB.party("home-office.civil-orders");

    /** A curfew and nothing else: the contractor supervises it itself. */
    @Test
    @Tag("PI-1.3")
    @Tag("PI-3.14")
    void recordsAndSendsNothingWhereTheContractorIsTheOfficer() {
        String order = Carried.sentence("community-curfew-only");
        Header header = Violations.header(CONTRACTOR.id(), order);
        Receipt receipt = send(header, "curfew-absence", order);

        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(receipt.findings()).extracting(FindingNote::number).contains("EMF-501");
        assertThat(leaves("WITHHELD", header, PROBATION.id(), "EMF-501")).isOne();
        assertThat(copies(header)).isZero();
    }

    /** The requirement that was added makes probation the officer; the latest message about the order counts. */
    @Test
    @Tag("PI-1.3")
    void tellsTheOfficerOnceTheOrderIsVaried() {
        String order = Carried.sentence("community-curfew-only");
        Header variation = Change.sequence(Orders.header(COURT.id(), order), 2);
        COURT.send("court-order", COURT.seal().sealed(variation, varied(order)));
        CONTRACTOR.await("order", about(order));
        Header header = Violations.header(CONTRACTOR.id(), order);
        send(header, "curfew-absence", order);

        assertThat(copies(header)).isOne();
        PROBATION.await("violation", about(order));
    }

    private static byte[] varied(String order) {
        return new String(Orders.order("suspended-sentence-aamr", order), StandardCharsets.UTF_8)
                .replace("<Action>NEW</Action>", variationOf(order))
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Action and what goes with it, as the published variation has them. */
    private static String variationOf(String order) {
        String variation = new String(Orders.order("variation", order), StandardCharsets.UTF_8);
        return variation.substring(variation.indexOf("<Action>"), variation.indexOf("<OrderType>"));
    }

    /** A revocation does not repeat what was required: what stood stands for a late report. */
    @Test
    @Tag("PI-1.3")
    void keepsWhoTheOfficerIsWhenTheOrderIsRevoked() {
        String order = Carried.sentence("community-curfew-only");
        Header revocation = Change.sequence(Orders.header(COURT.id(), order), 2);
        COURT.send("court-order", COURT.seal().sealed(revocation, Orders.order("revocation", order)));
        CONTRACTOR.await("order", about(order));

        assertThat(send(Violations.header(CONTRACTOR.id(), order), "curfew-absence", order)
                        .findings())
                .extracting(FindingNote::number)
                .contains("EMF-501");
    }

    @Test
    @Tag("COP-60")
    @Tag("COP-28")
    void recordsAndSendsNoForceAKindThatTheDecisionDoesNotCover() {
        String order = Carried.bail();
        Header header = Violations.toTheForce(CONTRACTOR.id(), order);
        Receipt receipt = send(header, "alcohol", order);

        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
        assertThat(receipt.findings()).extracting(FindingNote::number).contains("EMF-503");
        assertThat(leaves("WITHHELD", header, "police.west-yorkshire", "EMF-503"))
                .isOne();
        assertThat(copies(header)).isZero();
    }

    /** The report is the same; whether whereabouts are monitored is what the order says. */
    @Test
    @Tag("COP-18")
    @Tag("COP-19")
    @Tag("COP-20")
    void givesPositionsOutsideTheViolationUnderTrailMonitoringOnly() {
        String trail = Carried.sentence("exclusion-zone-monitored");
        send(Violations.header(CONTRACTOR.id(), trail), "zone-entry", trail);
        String none = Carried.sentence("suspended-sentence-aamr");
        send(Violations.header(CONTRACTOR.id(), none), "zone-entry", none);

        assertThat(HULL.await("violation", about(trail)).opening().text())
                .contains("2026-11-19T15:58:00Z", "2026-11-19T16:30:00Z");
        assertThat(PROBATION.await("violation", about(none)).opening().text())
                .contains("2026-11-19T16:21:00Z")
                .doesNotContain("2026-11-19T15:58:00Z", "2026-11-19T16:30:00Z");
    }

    @Test
    @Tag("COP-20")
    void cutsReadingsOutsideTheCurfewFromTheOfficersCopy() {
        String order = Carried.sentence("suspended-sentence-aamr");
        send(Violations.header(CONTRACTOR.id(), order), "curfew-absence", order);

        assertThat(PROBATION.await("violation", about(order)).opening().text())
                .contains("2026-11-20T23:41:12Z")
                .doesNotContain("2026-11-20T18:02:40Z", "2026-11-21T06:31:05Z");
    }

    @Test
    @Tag("COP-28")
    void tellsSupervisorAndPpcsOfALicenceAndNobodyElse() {
        String release = Carried.licenceOfPpcs();
        Header header = Violations.header(CONTRACTOR.id(), release);
        send(header, "zone-entry", release);

        assertThat(PROBATION.await("violation", about(release)).opening().text())
                .contains("<For>RESPONSIBLE_OFFICER<");
        assertThat(HUB.party("ppcs.casework")
                        .await("violation", about(release))
                        .opening()
                        .text())
                .contains("<For>PPCS<");
        assertThat(copies(header)).isEqualTo(2);
    }

    /** Its own order, of which it is the officer. */
    @Test
    @Tag("PI-3.14")
    @Tag("COP-28")
    void tellsTheHomeOfficeOfItsOwnOrder() {
        String order = Carried.immigration();
        send(Violations.header(CONTRACTOR.id(), order, "COURT_DIRECTION", "EMX-ISA-023"), "zone-entry", order);

        assertThat(OFFICE.await("violation", about(order)).opening().text()).contains("<For>RESPONSIBLE_OFFICER<");
    }

    private static Receipt send(Header header, String example, String order) {
        byte[] octets = CONTRACTOR.seal().sealed(header, Violations.violation(example, order));
        CONTRACTOR.send("violation", octets);
        return fate(CONTRACTOR, octets);
    }

    private static long copies(Header header) {
        return count("SELECT count(*) FROM outbox WHERE share AND answers_message_id = ?", header.messageId());
    }

    private static long leaves(String kind, Header header, String counterpart, String outcome) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = ? AND message_id = ? AND counterpart = ? AND outcome = ?",
                kind,
                header.messageId(),
                counterpart,
                outcome);
    }
}
