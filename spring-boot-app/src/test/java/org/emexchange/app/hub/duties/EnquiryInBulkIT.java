package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;

import java.util.List;
import java.util.stream.Stream;
import org.emexchange.app.hub.BulkAnswer;
import org.emexchange.app.hub.BulkTransfer;
import org.emexchange.app.hub.Digest;
import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.store.Store;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X16 as the answer to an enquiry: in parts, over the real folders, cut as a short answer is, to the unit that asked. */
class EnquiryInBulkIT {
    private static final String HULL = "probation.hull-pdu";

    /** Of each part one reading lies in the hours of curfew; positions were not asked for. */
    @Test
    @Tag("COP-18")
    @Tag("COP-20")
    @Tag("COP-35")
    void givesTheUnitWhatItMaySeeOfEachPartAndThenAManifestOfIt() {
        BulkAnswer answer = answer("curfew-records");
        sendAll(answer);

        List<PartySeal.Opening> given = answer.given(PROBATION.id(), 3);
        assertThat(given).hasSize(3);
        for (int number = 1; number <= 2; number++) {
            assertThat(given.get(number - 1).text())
                    .contains("<Number>" + number + "<", "<At>2026-11-17T22:0" + number + ":00Z<")
                    .doesNotContain("T12:0", "<Fixes>", "<ForPurpose>", "Thistlewood");
        }
        String digests = Digest.sha256(given.get(0).payload())
                + " "
                + Digest.sha256(given.get(1).payload());
        assertThat(given.get(2).text()).contains("<Manifest><Digests>" + digests + "</Digests><Records>2</Records>");
        Header header = given.get(0).header();
        assertThat(header.power()).isEqualTo("OMA_2007_S14");
        assertThat(header.agreement()).isEqualTo("EMX-ISA-011");
    }

    @Test
    @Tag("COP-20")
    void recordsHowMuchItLeftOutOfEachPart() {
        BulkAnswer answer = answer("curfew-records");
        Header header = answer.header();
        assertThat(BulkAnswer.sent(header, answer.document(1))).isEqualTo("ACCEPTED");

        assertThat(HUB.database()
                        .queryForList(
                                "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                                String.class,
                                header.messageId()))
                .containsExactly("FIXES 2 CURFEW-EVENTS 1 VISITS 0 VIOLATIONS 0 CUT 0 COARSENED 0");
    }

    /** The one fix before the period is kept back; for a stated reason readings by day are not. */
    @Test
    @Tag("COP-18")
    void givesPositionsOfThePeriodForAStatedReason() {
        BulkAnswer answer = answer("positions-with-reason");
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");

        assertThat(answer.given(PROBATION.id(), 1).get(0).text())
                .contains("2026-11-17T18:01:00Z,", "T22:01:00Z<", "T12:01:00Z<")
                .doesNotContain("T17:59:00Z");
    }

    /** Without a reason: where the person was, since the order lets that be seen; readings by day it does not. */
    @Test
    @Tag("COP-19")
    void givesPositionsWithoutAReasonUnderTrailMonitoring() {
        String order = Carried.trailed(PROBATION.id());
        Enquiring enquiry = Enquiring.about(order, PROBATION.id(), "positions-with-reason");
        byte[] unreasoned = new String(enquiry.payload(), UTF_8)
                .replaceAll("(?s)<LawfulReason>.*</LawfulReason>", "")
                .getBytes(UTF_8);
        PROBATION.send("information-request", PROBATION.seal().sealed(enquiry.header(), unreasoned));
        BulkAnswer answer = new BulkAnswer(enquiry);
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");

        assertThat(answer.given(PROBATION.id(), 1).get(0).text())
                .contains("2026-11-17T18:01:00Z,", "T22:01:00Z<")
                .doesNotContain("T12:01:00Z");
    }

    @Test
    @Tag("PI-3.10")
    @Tag("PI-4.4")
    void leavesTheEnquiryOpenUntilTheManifestHasCome() {
        Enquiring enquiry = asked("curfew-records");
        BulkAnswer answer = new BulkAnswer(enquiry);
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");
        assertThat(answer.sent(2)).isEqualTo("ACCEPTED");
        assertThat(isOpen(enquiry)).isTrue();

        assertThat(answer.sent(3)).isEqualTo("ACCEPTED");
        assertThat(isOpen(enquiry)).isFalse();
    }

    @Test
    @Tag("ISP-3.1")
    void goesOnWhereItWasCut() {
        BulkAnswer answer = answer("curfew-records");
        Header second = answer.header();
        byte[] sealed = BulkTransfer.drop(second, answer.document(2));
        assertThat(answer.given(PROBATION.id()))
                .as("the second waits for the first")
                .isEmpty();
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");
        assertThat(BulkTransfer.verdict(second)).isEqualTo("ACCEPTED");

        HUB.folder(CONTRACTOR.id()).drop(BulkTransfer.DOOR, sealed);
        assertThat(BulkTransfer.verdict(second)).as("its first receipt again").isEqualTo("ACCEPTED");
        assertThat(answer.sent(2)).as("sealed anew").isEqualTo("EMX-3007");
        assertThat(answer.sent(3)).isEqualTo("ACCEPTED");
        assertThat(answer.given(PROBATION.id(), 3)).hasSize(3);
    }

    @Test
    @Tag("COP-28")
    void givesNothingToAnyoneWhoDidNotAsk() {
        BulkAnswer answer = answer("curfew-records");
        List<Header> headers = Stream.of(1, 2, 3).map(n -> answer.header()).toList();
        for (int number = 1; number <= 3; number++) {
            assertThat(BulkAnswer.sent(headers.get(number - 1), answer.document(number)))
                    .isEqualTo("ACCEPTED");
        }

        for (Header header : headers) {
            assertThat(HUB.database()
                            .queryForList(
                                    "SELECT recipient FROM outbox WHERE interchange = 'X16' AND answers_message_id = ?",
                                    String.class,
                                    header.messageId()))
                    .containsExactly(PROBATION.id());
        }
    }

    /** Between two parts the order went to another unit: what is left is not for whoever asked any more. */
    @Test
    @Tag("COP-28")
    void givesNoFurtherPartToAUnitThatHasLostItsPartInTheOrder() {
        Enquiring enquiry = asked("curfew-records");
        BulkAnswer answer = new BulkAnswer(enquiry);
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");
        Header variation = Change.sequence(Orders.header(COURT.id(), enquiry.order()), 2);
        byte[] varied = new String(Orders.order("variation", enquiry.order()), UTF_8)
                .replace("<Party>" + PROBATION.id() + "<", "<Party>" + HULL + "<")
                .getBytes(UTF_8);
        COURT.send("court-order", COURT.seal().sealed(variation, varied));
        HUB.party(HULL).await("order", about(enquiry.order()));

        assertThat(answer.sent(2)).isEqualTo("EMX-6031");
        assertThat(answer.given(PROBATION.id())).hasSize(1);
        assertThat(isOpen(enquiry)).isTrue();
    }

    /** An order that was sent in error is nobody's, the contractor's neither. */
    @Test
    @Tag("COP-28")
    void takesNoFurtherPartFromAContractorThatHasLostItsPartInTheOrder() {
        Enquiring enquiry = asked("curfew-records");
        BulkAnswer answer = new BulkAnswer(enquiry);
        assertThat(answer.sent(1)).isEqualTo("ACCEPTED");
        Header error = Change.sequence(Orders.header(COURT.id(), enquiry.order()), 2);
        COURT.send("court-order", COURT.seal().sealed(error, Orders.order("sent-in-error", enquiry.order())));
        CONTRACTOR.await(
                "order", about(enquiry.order()).and(one -> one.opening().text().contains("<Action>SENT_IN_ERROR<")));

        assertThat(answer.sent(2)).isEqualTo("EMX-6030");
    }

    /** In reply to one unit's enquiry, and naming another's. */
    @Test
    @Tag("COP-28")
    void answersNoOtherUnitsEnquiry() {
        BulkAnswer leeds = answer("curfew-records");
        Enquiring hull = Enquiring.of(HULL, "curfew-records");
        hull.ask();

        assertThat(BulkAnswer.sent(leeds.header(), new BulkAnswer(hull).document(1)))
                .isEqualTo("EMX-5006");
    }

    @Test
    @Tag("COP-28")
    void givesNothingAboutAnotherPersonThanWasAskedAbout() {
        BulkAnswer answer = answer("curfew-records");
        byte[] another = new String(answer.document(1), UTF_8)
                .replace("X123456", "X654321")
                .getBytes(UTF_8);

        assertThat(BulkAnswer.sent(answer.header(), another)).isEqualTo("EMX-5002");
    }

    @Test
    void refusesRecordsWhereWordsWereAskedFor() {
        assertThat(answer("question").sent(1)).isEqualTo("EMX-5002");
    }

    /** A unit without a folder is answered in messages, or not at all. */
    @Test
    void refusesWhatWouldWaitForAFolderThatIsNotThere() {
        Enquiring hull = Enquiring.of(HULL, "curfew-records");
        hull.ask();

        assertThat(new BulkAnswer(hull).sent(1)).isEqualTo("EMX-5055");
    }

    private static void sendAll(BulkAnswer answer) {
        for (int number = 1; number <= 3; number++) {
            assertThat(answer.sent(number)).isEqualTo("ACCEPTED");
        }
    }

    private static BulkAnswer answer(String request) {
        return new BulkAnswer(asked(request));
    }

    private static Enquiring asked(String request) {
        Enquiring enquiry = Enquiring.of(PROBATION.id(), request);
        enquiry.ask();
        return enquiry;
    }

    private static boolean isOpen(Enquiring enquiry) {
        return HUB.bean(Store.class).ledger().enquiries().open().stream()
                .map(Enquiries.Open::messageId)
                .anyMatch(enquiry.header().messageId()::equals);
    }
}
