package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.RightsAsking.DIRECTORATE;
import static org.emexchange.app.hub.RightsAsking.OUTCOME;
import static org.emexchange.app.hub.RightsAsking.UNIT;
import static org.emexchange.app.hub.RightsAsking.received;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.emexchange.app.hub.RightsAsking;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X20, from the controller to the body that was asked. */
@DutiesOf(value = "rights-outcome", copy = "requester")
class RightsOutcomeDutiesIT extends RightsDuties {
    private static final String UNIT_BY_MAIL = "probation.york-pdu";
    private static final String PRISON = "prison.leeds";

    private @Nullable RightsAsking asked;

    @Override
    Sending ordinary() {
        RightsAsking request = RightsAsking.request(UNIT, "access").ask();
        asked = request;
        return sending(DIRECTORATE, request.answerHeader(OUTCOME, DIRECTORATE), request.answer(OUTCOME, example()));
    }

    @Override
    String example() {
        return "partly-granted";
    }

    @Override
    TestParty recipient() {
        return UNIT;
    }

    @Override
    String about() {
        return Objects.requireNonNull(asked).header().messageId();
    }

    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("COP-28")
    void letsAMessageThatCameEarlyWait() {
        assertThat(sent(sealed(RightsAsking.header(
                        OUTCOME, DIRECTORATE.id(), Optional.of(UUID.randomUUID().toString())))))
                .isEqualTo("EMX-5006");
    }

    @Test
    @DutyOf("deliver.*.#.mail.send")
    @Tag("COP-47")
    void mailsAUnitTheOutcomeThatItTellsThePerson() {
        assertThat(mailed().text()).contains("<Outcome>PARTLY_GRANTED<", "<Commissioner>The Information Commissioner");
    }

    @Test
    @DutyOf("deliver.*.#.mail.restore")
    @Tag("COP-35")
    void mailsNoOutcomeThatWasChangedInTheOutbox() {
        DeliveryDutiesIT.isNotMailedWhenChanged(HUB.mailbox(UNIT_BY_MAIL), mailed());
    }

    @Test
    @DutyOf("deliver.*.#.rights-outcome.send")
    @Tag("COP-47")
    void leavesAPrisonTheOutcomeInItsFolder() {
        assertThat(toPrison().text()).contains("<Outcome>PARTLY_GRANTED<");
    }

    @Test
    @DutyOf("deliver.*.#.rights-outcome.restore")
    @Tag("COP-35")
    void leavesAPrisonNoOutcomeThatWasChangedInTheOutbox() {
        String id = toPrison().header().messageId();

        DeliveryDutiesIT.isNotSentWhenChanged(id, () -> given(id, 2, Duration.ofMillis(1_500)));
    }

    /** Refused in part: without the Commissioner, and without the court, it is no lawful answer; in full it is one without either. */
    @Test
    @Tag("COP-47")
    void tellsThePersonWhereToComplainOfWhatIsRefused() {
        assertThat(sentWith("(?s)<Complaint>.*</Complaint>", "")).isEqualTo("EMX-5071");
        assertThat(answered(payload().replaceAll("<Court>[^<]*</Court>", ""))).isEqualTo("EMX-5071");
        assertThat(answered(answer("granted").replace(">GRANTED<", ">NOTHING_HELD<")))
                .isEqualTo("EMX-5071");
        assertThat(answered(answer("granted"))).isEqualTo("ACCEPTED");
    }

    /** Of information there is the Commissioner, and no court of first instance. */
    @Test
    @Tag("COP-34")
    @Tag("COP-47")
    void tellsWhoeverWantsInformationOfTheCommissionerAlone() {
        RightsAsking request = RightsAsking.request(UNIT, "information").ask();
        Header header = request.answerHeader(OUTCOME, DIRECTORATE);
        String refused = request.answer(OUTCOME, "information-refused");

        assertThat(verdictOf(header, refused.replaceAll("(?s)<Complaint>.*</Complaint>", "")))
                .isEqualTo("EMX-5071");
        assertThat(verdictOf(anew(header), refused)).isEqualTo("ACCEPTED");
        assertThat(verdictOf(
                        anew(header),
                        request.answer(OUTCOME, "extension").replace("SUBJECT_ACCESS", "FREEDOM_OF_INFORMATION")))
                .isEqualTo("EMX-5072");
    }

    /** What is kept as evidence is not granted, and the person learns where to take that. */
    @Test
    @Tag("COP-46")
    void tellsWhatIsKeptAsEvidence() {
        RightsAsking request = RightsAsking.request(UNIT, "erasure-at-a-force")
                .ask(text -> text.replaceAll("(?s)<Data>.*</Holder>", "<Data>MONITORING</Data>"));
        Header header = request.answerHeader(OUTCOME, DIRECTORATE);
        String evidence = request.answer(OUTCOME, "evidence");

        assertThat(verdictOf(header, evidence.replace("REFUSED", "GRANTED"))).isEqualTo("EMX-5071");
        assertThat(verdictOf(anew(header), evidence)).isEqualTo("ACCEPTED");
    }

    /** To the last day of the third month; a day later; within the first month, which is no extension. */
    @Test
    @Tag("COP-33")
    void putsAnAnswerOffForTwoMonthsAtMost() {
        String last = "<Until>" + received().plusMonths(3) + "<";
        String extension = answer("extension");
        assertThat(extension).contains(last);

        assertThat(answered(extension)).isEqualTo("ACCEPTED");
        assertThat(answered(extension.replace(
                        last, "<Until>" + received().plusMonths(3).plusDays(1) + "<")))
                .isEqualTo("EMX-5072");
        assertThat(answered(extension.replace(last, "<Until>" + received().plusMonths(1) + "<")))
                .isEqualTo("EMX-5072");
    }

    /** Forty days after it was received, to a day in the third month. */
    @Test
    @Tag("COP-33")
    void putsNoAnswerOffOnceTheFirstMonthIsOver() {
        LocalDate then = received().minusDays(38);
        RightsAsking request = RightsAsking.request(UNIT, "access")
                .ask(text -> text.replaceAll("<ReceivedOn>[^<]*<", "<ReceivedOn>" + then + "<"));

        assertThat(verdictOf(
                        request.answerHeader(OUTCOME, DIRECTORATE),
                        request.answer(OUTCOME, "extension")
                                .replaceAll("<Until>[^<]*<", "<Until>" + then.plusMonths(3) + "<")))
                .isEqualTo("EMX-5072");
    }

    @Test
    @Tag("COP-47")
    void takesNoAnswerToAnotherRight() {
        assertThat(sentWith("<Right>SUBJECT_ACCESS<", "<Right>ERASURE<")).isEqualTo("EMX-5073");
    }

    private String answer(String example) {
        return Objects.requireNonNull(asked).answer(OUTCOME, example);
    }

    private String answered(String payload) {
        return verdictOf(anew(sending.header()), payload);
    }

    /** Under a message id of its own, in reply to the same copy. */
    private static Header anew(Header header) {
        return RightsAsking.header(OUTCOME, DIRECTORATE.id(), header.inReplyTo());
    }

    private static String verdictOf(Header header, String payload) {
        byte[] octets = DIRECTORATE.seal().sealed(header, payload.getBytes(UTF_8));
        DIRECTORATE.send(OUTCOME, octets);
        return verdict(DIRECTORATE, octets);
    }

    private static void answer(RightsAsking request) {
        DIRECTORATE.send(
                OUTCOME,
                DIRECTORATE
                        .seal()
                        .sealed(
                                request.answerHeader(OUTCOME, DIRECTORATE),
                                request.answer(OUTCOME, "partly-granted").getBytes(UTF_8)));
    }

    private static TestMailbox.Mail mailed() {
        RightsAsking request =
                RightsAsking.request(HUB.party(UNIT_BY_MAIL), "access").mail();
        answer(request);
        return HUB.mailbox(UNIT_BY_MAIL)
                .await(one -> one.text().contains("RightsOutcomeCopy")
                        && one.text().contains(request.header().messageId()));
    }

    private static PartySeal.Opening toPrison() {
        RightsAsking request = RightsAsking.request(HUB.party(PRISON), "access");
        HUB.folder(PRISON)
                .drop(
                        RightsAsking.REQUEST,
                        HUB.folder(PRISON)
                                .seal()
                                .sealed(request.header(), request.payload().getBytes(UTF_8)));
        answer(request);
        Instant end = Instant.now().plus(TestParty.patience());
        while (Instant.now().isBefore(end)) {
            for (PartySeal.Opening one : HUB.folder(PRISON).given(OUTCOME)) {
                if (one.text().contains(request.header().messageId())) {
                    return one;
                }
            }
            LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("no outcome came");
    }

    private static Optional<PartySeal.Opening> given(String id, int many, Duration patience) {
        Instant end = Instant.now().plus(patience);
        while (Instant.now().isBefore(end)) {
            List<PartySeal.Opening> found = HUB.folder(PRISON).given(OUTCOME).stream()
                    .filter(one -> one.header().messageId().equals(id))
                    .toList();
            if (found.size() >= many) {
                return Optional.of(found.get(many - 1));
            }
            LockSupport.parkNanos(50_000_000);
        }
        return Optional.empty();
    }
}
