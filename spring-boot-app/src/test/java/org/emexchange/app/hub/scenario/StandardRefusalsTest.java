package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.app.Flows;
import org.emexchange.hub.pipeline.Interchange;
import org.junit.jupiter.api.Test;

/** A flow that receives from a party and lacks one of the standard refusals at one of its doors fails the build. */
class StandardRefusalsTest {
    private static final List<Scenario> ALL = Scenarios.all();

    @Test
    void everyFlowTriesEveryStandardRefusalAtEveryDoor() {
        assertThat(missing(Flows.interchanges(), ALL)).isEmpty();
    }

    @Test
    void everyScenarioIsOfAFlowAndADoorThatAreThere() {
        assertThat(ALL).extracting(Scenario::place).isSubsetOf(Scenarios.places(Flows.interchanges()));
    }

    @Test
    void namesTheFlowThatLacksACase() {
        List<Scenario> without = ALL.stream()
                .filter(one -> !(one.flow().equals("receipt") && one.name().equals("revoked-certificate")))
                .toList();

        assertThat(missing(Flows.interchanges(), without)).containsExactly("receipt/jms/revoked-certificate");
    }

    @Test
    void namesEveryCaseOfAFlowThatHasNone() {
        List<Scenario> ofAnother =
                ALL.stream().filter(one -> !one.flow().equals("receipt")).toList();

        assertThat(missing(Flows.interchanges(), ofAnother))
                .containsExactly(
                        "receipt/jms/bad-signature",
                        "receipt/jms/wrong-party",
                        "receipt/jms/expired-certificate",
                        "receipt/jms/revoked-certificate",
                        "receipt/jms/wrong-recipient",
                        "receipt/jms/unmarked",
                        "receipt/jms/over-marked",
                        "receipt/jms/no-rule",
                        "receipt/jms/replay",
                        "receipt/jms/malformed",
                        "receipt/jms/oversize");
    }

    @Test
    void takesNoCaseByItsNameAlone() {
        Scenario named = new Scenario(
                "receipt",
                "jms",
                "unmarked",
                Map.of("about", "refused for another reason", "told", "EMX-3003"),
                Optional.empty());
        Stream<Scenario> others = ALL.stream()
                .filter(one -> !(one.flow().equals("receipt") && one.name().equals("unmarked")));

        assertThat(missing(
                        Flows.interchanges(),
                        Stream.concat(others, Stream.of(named)).toList()))
                .containsExactly("receipt/jms/unmarked");
    }

    private static List<String> missing(List<Interchange<?>> flows, List<Scenario> scenarios) {
        return Scenarios.places(flows).stream()
                .flatMap(place -> Arrays.stream(StandardRefusal.values())
                        .filter(refusal -> scenarios.stream()
                                .noneMatch(one -> one.place().equals(place) && refusal.isTriedBy(one)))
                        .map(refusal -> place + "/" + refusal.folder()))
                .toList();
    }
}
