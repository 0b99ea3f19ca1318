package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.app.Flows;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.edge.MllpDoor;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.pipeline.Interchange;
import org.junit.jupiter.api.Test;

/** A flow that receives from a party and lacks one of the standard refusals at one of its doors fails the build. */
class StandardRefusalsTest {
    private static final List<Scenario> ALL = Scenario.allIn(ScenariosIT.FOLDER);

    @Test
    void everyFlowTriesEveryStandardRefusalAtEveryDoor() {
        assertThat(missing(Flows.interchanges(), ALL)).isEmpty();
    }

    @Test
    void everyScenarioIsOfAFlowAndADoorThatAreThere() {
        assertThat(ALL).extracting(StandardRefusalsTest::place).isSubsetOf(places(Flows.interchanges()));
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
        return places(flows).stream()
                .flatMap(place -> Arrays.stream(StandardRefusal.values())
                        .filter(refusal ->
                                scenarios.stream().noneMatch(one -> place(one).equals(place) && refusal.isTriedBy(one)))
                        .map(refusal -> place + "/" + refusal.folder()))
                .toList();
    }

    private static String place(Scenario scenario) {
        return scenario.flow() + "/" + scenario.door();
    }

    private static List<String> places(List<Interchange<?>> flows) {
        return flows.stream()
                .flatMap(flow -> flow.origins().stream().map(origin -> flow.name() + "/" + kind(origin.door())))
                .distinct()
                .toList();
    }

    /** As the folders name it. */
    private static String kind(Door door) {
        if (door instanceof JmsDoor) {
            return "jms";
        }
        if (door instanceof MllpDoor) {
            return "mllp";
        }
        if (door instanceof SftpDoor) {
            return "sftp";
        }
        if (door instanceof MailDoor) {
            return "mail";
        }
        throw new IllegalArgumentException("how do the scenarios name the door " + door.name() + "?");
    }
}
