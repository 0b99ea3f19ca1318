package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.hub.ThirdPartyAsking.CONTRACTOR;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.police.DataCategory;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    @Tag("COP-29")
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

    /** Each differs from a request that is taken in the one fact that the row names. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Consent>.*</Consent>                             |                                           | EMX-6018 | Consent
        <GivenOn>2026-11-19</GivenOn>                     | <GivenOn>2026-11-21</GivenOn>             | EMX-6018 | Consent/GivenOn
        <HeldBy>[^<]*</HeldBy>                            |                                           | EMX-6018 | Consent/HeldBy
        <GivenBy>.*</GivenBy>                             |                                           | EMX-6018 | Consent/GivenBy
        <First>Callum</First>(?=.*<Standing>)             | <First>Delroy</First>                     | EMX-6018 | Consent/GivenBy
        <GivenTo>Ridings Law LLP                          | <GivenTo>Moorland Law LLP                 | EMX-6018 | Consent/GivenTo
        <ForPurpose>LEGAL_PROCEEDINGS                     | <ForPurpose>SAFEGUARDING                  | EMX-6018 | Consent/ForPurpose
        <Category>POSITIONS</Category>(?=.*<HeldBy>)      | <Category>POSITIONS</Category><Category>VISITS</Category> | EMX-6018 | Consent/Category
        </Consent>                                        | <WithdrawnOn>2026-11-20</WithdrawnOn></Consent> | EMX-6018 | Consent/WithdrawnOn
        """)
    @Tag("COP-30")
    void asksNobodyWithoutAConsentThatCoversIt(String fact, @Nullable String instead, String number, String place) {
        isRefused(ThirdPartyAsking.onConsent().saying(fact, instead == null ? "" : instead), number, place);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Direction>.*</Direction>           |                                        | EMX-6019 | Direction
        <Court>[^<]*</Court>                |                                        | EMX-6019 | Direction/Court
        <Directs>[^<]*</Directs>            |                                        | EMX-6019 | Direction/Directs
        <GivenOn>2026-11-18</GivenOn>       | <GivenOn>2026-11-21</GivenOn>          | EMX-6019 | Direction/GivenOn
        <From>2026-11-14T00:00:00Z          | <From>2026-11-14T18:00:01Z             | EMX-6019 | Direction/From
        """)
    @Tag("COP-31")
    void asksNobodyWithoutADirectionThatCoversIt(String fact, @Nullable String instead, String number, String place) {
        isRefused(ThirdPartyAsking.byDirection().saying(fact, instead == null ? "" : instead), number, place);
    }

    private static void isRefused(ThirdPartyAsking wrong, String number, String place) {
        wrong.send();

        assertThat(wrong.mail("<Receipt").text())
                .contains(">REFUSED<", number, "<Place>ThirdPartyRequest/" + place + "</Place>");
        assertThat(HUB.bean(Decisions.class).waiting())
                .noneMatch(one -> one.messageId().equals(wrong.header().messageId()));
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(wrong.about());
    }

    /** What the contractor writes of a violation may tell of an offence, whatever the person consented to. */
    @Test
    @Tag("ISP-3.2")
    void passesOnNothingThatTheContractorWroteInItsOwnWords() {
        request.granted(Ruling.granted("The client asks for one night of his own."));
        request.answer(request.answerHeader());

        assertThat(request.mail("<DataDisclosure").text())
                .contains("EMC-V-2026-117802", "2026-11-14T19:59:59Z")
                .doesNotContain("<Summary>", "In the zone for twenty minutes");
    }

    @Test
    @Tag("COP-29")
    @Tag("COP-30")
    void takesNoAnswerToAForcesRequestForOneToTheThirdPartys() {
        request.granted(Ruling.granted("The client asks for one night of his own."));
        Asking force = new Asking().granted(DataRequests.inPart());
        Header answer = ThirdPartyAsking.answerHeader(
                request.header(), force.share().opening().header().messageId());
        byte[] sealed = CONTRACTOR.seal().sealed(answer, force.answer());
        CONTRACTOR.send("third-party-answer", sealed);

        assertThat(CONTRACTOR
                        .await("receipt", one -> one.receipt().aboutMessage().equals(Optional.of(answer.messageId())))
                        .receipt()
                        .refusal()
                        .orElseThrow()
                        .number())
                .isEqualTo("EMX-5006");
    }

    /** Positions anywhere are released by two people; what the first one proposes reaches nobody. */
    @Test
    @Tag("COP-60")
    void releasesPositionsOnTwoPeoplesWordOnly() {
        String id = request.ask();

        assertThat(Asking.propose(id, Ruling.granted("One night."))).isEqualTo(Decisions.Taken.PROPOSED);
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.about());
        Asking.confirm(id);
        assertThat(request.share().opening().header().interchange()).isEqualTo("X21");
    }

    @Test
    @Tag("COP-60")
    void tellsTheThirdPartyWhyItIsRefusedAndAsksNobody() {
        request.granted(Ruling.refused("The court has not been asked."));

        assertThat(request.mail("<Outcome>REFUSED</Outcome>").text())
                .contains("The court has not been asked.", DataRequests.DECIDER.role())
                .doesNotContain("<Scope>", DataRequests.DECIDER.name());
        assertThat(CONTRACTOR.receive("data-request")).noneMatch(request.about());
    }

    @Test
    @Tag("COP-60")
    void takesNoAnswerAfterItWasWithdrawn() {
        String id = request.ask();
        Asking.decide(id, Ruling.granted("One night."));
        Header answer = request.answerHeader();
        HUB.bean(Decisions.class).withdraw(id, DataRequests.DECIDER, "The client has taken his consent back.");
        request.answer(answer);

        assertThat(request.mail("<Outcome>WITHDRAWN</Outcome>").text()).contains("taken his consent back");
        assertThat(CONTRACTOR
                        .await("receipt", one -> one.receipt().aboutMessage().equals(Optional.of(answer.messageId())))
                        .receipt()
                        .refusal()
                        .orElseThrow()
                        .number())
                .isEqualTo("EMX-6041");
        assertThat(told(answer)).doesNotContain(ThirdPartyAsking.SOLICITOR);
    }

    /** The representative, whom the request is for, who holds the consent, and whoever belongs to the third party. */
    @Test
    @Tag("COP-60")
    void letsNobodyWhoIsConnectedWithTheAskerNearIt() {
        String id = request.ask();

        assertThat(Stream.of(
                        new Decider("dm-1", "Rosalind  ACKERBY", "Manager"),
                        new Decider("SRA-990118", "Another Name", "Manager"),
                        new Decider("dm-2", "Callum Oakenshaw", "Manager"),
                        new Decider("dm-3", "Ridings Law LLP, file 118", "Manager"),
                        new Decider(
                                "dm-4",
                                "Somebody Else",
                                "Manager",
                                Optional.of(new PartyId(ThirdPartyAsking.SOLICITOR)))))
                .allSatisfy(who -> assertThatThrownBy(
                                () -> HUB.bean(Decisions.class).look(id, who, "To read it"))
                        .isInstanceOf(DecisionException.OwnRequest.class));
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
