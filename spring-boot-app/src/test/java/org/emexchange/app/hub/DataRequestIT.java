package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.Asking.CONTRACTOR;
import static org.emexchange.app.hub.Asking.POLICE;
import static org.emexchange.app.hub.DataRequests.DECIDER;

import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A force's request from its door to the disclosure, by JMS and by mail. */
class DataRequestIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty OTHERS = HUB.party("police.humberside");

    private final Asking request = new Asking();

    @Test
    @Tag("COP-25")
    @Tag("COP-60")
    void letsNothingOutBeforeSomebodyHasDecided() {
        request.ask();

        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.aboutTheOrder());
        assertThat(POLICE.receive("data-decision")).noneMatch(request.aboutTheOrder());
    }

    /** What the grant leaves out of the answer follows from the example's own times, places and kinds. */
    @Test
    @Tag("COP-18")
    @Tag("COP-19")
    @Tag("COP-20")
    @Tag("COP-25")
    @Tag("COP-28")
    @Tag("COP-29")
    @Tag("COP-31")
    void givesTheForceWhatWasGrantedAndNobodyElseAnything() {
        Header answer = request.granted(DataRequests.inPart()).answerHeader();
        request.answer(answer);

        TestParty.Arrived disclosure = request.disclosure();
        assertThat(disclosure.opening().text())
                .contains(
                        "<ForPurpose>INVESTIGATION</ForPurpose>",
                        "<At>2026-11-14T20:00:00Z</At>",
                        "<At>2026-11-15T01:59:59Z</At>")
                .doesNotContain(
                        "2026-11-14T19:59:59Z",
                        "2026-11-14T22:15:00Z",
                        "<At>2026-11-15T02:00:00Z</At>",
                        "<CurfewEvent>",
                        "<Visit>",
                        "EMC-V-2026-117803",
                        "Tag not charged",
                        "A3390QW",
                        "James");
        assertThat(disclosure.marking()).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(OTHERS.receive("data-disclosure")).noneMatch(request.disclosed());
        assertThat(OTHERS.receive("data-decision")).noneMatch(request.aboutTheOrder());
        assertThat(leftOut(answer.messageId()))
                .isEqualTo("FIXES 3 CURFEW-EVENTS 2 VISITS 1 VIOLATIONS 1 CUT 2 COARSENED 0");
    }

    @Test
    @Tag("COP-60")
    void tellsTheForceWhyItsRequestIsRefusedAndAsksNobody() {
        request.granted(Ruling.refused("The request does not say why cameras were not looked at first."));

        TestParty.Arrived notice = request.notice();
        assertThat(notice.opening().text())
                .contains(
                        "<Outcome>REFUSED</Outcome>",
                        "why cameras were not looked at first",
                        "<DecidedBy>" + DECIDER.role() + "</DecidedBy>")
                .doesNotContain(DECIDER.name(), DECIDER.id(), "<Scope>");
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.aboutTheOrder());
    }

    @Test
    @Tag("COP-25")
    @Tag("COP-29")
    void takesARequestByMailAndAnswersItByMail() {
        Asking mailed = Asking.byMail();
        String waiting = mailed.ask();
        mailed.mail(">ACCEPTED<");

        Asking.decide(waiting, Ruling.granted("The hours and the square are those of the crime."));
        mailed.mail("<Outcome>GRANTED</Outcome>");
        mailed.answer(mailed.answerHeader());

        assertThat(mailed.mail("<DataDisclosure").text()).contains("2026-11-14T19:59:59Z", "Tag not charged.");
    }

    private static @Nullable String leftOut(String answer) {
        return HUB.database()
                .queryForObject(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'LEFT_OUT' AND message_id = ?",
                        String.class,
                        answer);
    }
}
