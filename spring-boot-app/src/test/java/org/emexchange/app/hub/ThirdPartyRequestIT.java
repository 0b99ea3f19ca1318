package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.ThirdPartyAsking.CONTRACTOR;

import java.util.List;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.police.DataCategory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A third party's request from its mail to the disclosure by mail (X21). */
class ThirdPartyRequestIT {
    private static final TestHub HUB = TestHub.running();

    private final ThirdPartyAsking request = ThirdPartyAsking.onConsent();

    @Test
    @Tag("COP-60")
    void letsNothingOutBeforeSomebodyHasDecided() {
        request.ask();
        request.mail(">ACCEPTED<");

        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.about());
    }

    /** What the grant leaves out of the answer follows from the example's own times, places and kinds. */
    @Test
    @Tag("COP-30")
    @Tag("COP-31")
    void givesTheThirdPartyWhatWasGrantedOnTheConsentAndNobodyElseAnything() {
        request.granted(request.inPart(DataCategory.POSITIONS, DataCategory.VIOLATIONS));
        Header answer = request.answerHeader();
        assertThat(request.mail("<Outcome>GRANTED_IN_PART</Outcome>").text())
                .contains("<ForPurpose>LEGAL_PROCEEDINGS</ForPurpose>");
        request.answer(answer);

        TestMailbox.Mail disclosure = request.mail("<DataDisclosure");
        assertThat(disclosure.text())
                .contains(
                        "<ForPurpose>LEGAL_PROCEEDINGS</ForPurpose>",
                        "<At>2026-11-14T20:00:00Z</At>",
                        "<At>2026-11-14T22:15:00Z</At>",
                        "<At>2026-11-15T01:59:59Z</At>",
                        "EMC-V-2026-117802")
                .doesNotContain(
                        "2026-11-14T19:59:59Z",
                        "<At>2026-11-15T02:00:00Z</At>",
                        "<CurfewEvent>",
                        "<Visit>",
                        "A3390QW",
                        "James");
        assertThat(disclosure.header("X-EMX-Marking")).isEqualTo("OFFICIAL-SENSITIVE");
        assertThat(told(answer)).containsExactly(ThirdPartyAsking.SOLICITOR);
    }

    @Test
    @Tag("COP-31")
    void givesItWhatACourtDirectedWithoutAWordOfNecessity() {
        ThirdPartyAsking directed = ThirdPartyAsking.byDirection().granted(Ruling.granted("As the court directed."));
        directed.answer(directed.answerHeader());

        assertThat(directed.mail("<DataDisclosure").text())
                .contains("<ForPurpose>SAFEGUARDING</ForPurpose>", "<CurfewEvent>")
                .doesNotContain("<Track>");
    }

    /** Whom a copy made of it was posted to. */
    private static List<String> told(Header answer) {
        return HUB.database()
                .queryForList(
                        "SELECT recipient FROM outbox WHERE interchange = 'X21' AND answers_message_id = ?",
                        String.class,
                        answer.messageId());
    }
}
