package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.LocationReach;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRules;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who decides, and what they must say. */
@Tag("COP-60")
class DecidingTest {
    @Test
    @Tag("COP-25")
    void definesNoFlowUnderSection36ThatWaitsForNobody() {
        Sharing.Permitted<String> definition = definition();

        assertThatThrownBy(() ->
                        definition.sharedWith(Addressee.EM_CONTRACTOR, Door.jms("x"), (text, handed) -> new byte[0]))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("COP-23")
    void definesNoFlowThatNeedsReasonsOfTheAskersAndFindsNone() {
        Sharing.Permitted<String> definition = definition()
                .decidedByANamedPerson(
                        new Deciding.Stated<>("Force", text -> text),
                        new Deciding.Stated<>("Power", text -> text),
                        Set::of,
                        (text, asked) -> LocationReach.NONE);

        assertThatThrownBy(() ->
                        definition.sharedWith(Addressee.EM_CONTRACTOR, Door.jms("x"), (text, handed) -> new byte[0]))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("X13 needs grounds in its content, and names none");
    }

    @Test
    void compilesAFlowThatWaitsIntoARouteBeforeAndOneAfterTheDecision() {
        Interchange<String> interchange = definition()
                .decidedByANamedPerson(
                        new Deciding.Stated<>("Force", text -> text),
                        new Deciding.Stated<>("Power", text -> text),
                        Set::of,
                        (text, asked) -> LocationReach.NONE)
                .onTheGrounds((text, asked) -> Set.of())
                .sharedWith(Addressee.EM_CONTRACTOR, Door.jms("x"), (text, handed) -> new byte[0])
                .refusalsToSender(Door.jms("receipt"));

        assertThat(interchange.routes())
                .containsOnlyKeys("x", "x.decided")
                .hasEntrySatisfying(
                        "x",
                        steps -> assertThat(steps)
                                .containsExactly(
                                        "x.open",
                                        "x.verify",
                                        "x.recognise",
                                        "x.mark",
                                        "x.read",
                                        "x.admit",
                                        "x.authorise",
                                        "x.submit",
                                        "x.deliver"))
                .hasEntrySatisfying(
                        "x.decided",
                        steps -> assertThat(steps)
                                .containsExactly(
                                        "x.decided.resume",
                                        "x.decided.authorise.em-contractor",
                                        "x.decided.translate.em-contractor",
                                        "x.decided.record.em-contractor",
                                        "x.decided.seal.em-contractor",
                                        "x.decided.deliver"));
    }

    private static Sharing.Permitted<String> definition() {
        return Interchange.interchange("x", "X13")
                .receivedFrom(PartyRole.POLICE, Door.jms("x"))
                .carrying("urn:x", String.class, String::new)
                .askingForItself(text -> Optional.empty())
                .markedAtMost(Marking.OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.DATA_REQUEST_SHARING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "em-exchange", "a b", "-a", "a\nb"})
    void takesNobodyWithoutAnIdOfTheirOwn(String id) {
        assertThatThrownBy(() -> new Decider(id, "Dorothea Marshbanks", "Manager"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", " A", "A\nB", "\ud800"})
    void takesNobodyWithoutANameAndARole(String text) {
        assertThatThrownBy(() -> new Decider("dm-1", text, "Manager")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Decider("dm-1", "Dorothea Marshbanks", text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n ", "a\u0000b", "\ud800", "\ufffe"})
    void takesNoReasonsThatSayNothingOrCannotBeWritten(String reasons) {
        assertThatThrownBy(() -> Ruling.refused(reasons)).isInstanceOf(DecisionException.NoReasons.class);
    }

    @Test
    void takesReasonsOfUpToFourThousandCharacters() {
        assertThat(Ruling.granted("x".repeat(4_000)).reasons()).hasSize(4_000);
        assertThatThrownBy(() -> Ruling.granted("x".repeat(4_001))).isInstanceOf(DecisionException.NoReasons.class);
        assertThat(Ruling.granted(" one\r\ntwo ").reasons()).isEqualTo("one\ntwo");
    }

    @Test
    void writesNobodysNameOrReasonsOut() {
        assertThat(new Decider("dm-1", "Dorothea Marshbanks", "Manager").toString())
                .isEqualTo("Decider[dm-1]");
        assertThat(Ruling.refused("About Callum.").toString()).isEqualTo("Ruling[REFUSED]");
    }
}
