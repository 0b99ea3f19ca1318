package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * Every folder of {@code scenarios}, over the real door: what the sender is told, what the share log and the quarantine
 * have, that nothing is shared, and at the end that no party got more and every flow still takes what is good.
 */
@Tag("COP-15")
@Tag("COP-23")
@Tag("COP-24")
@Tag("COP-36")
@Tag("ISP-3.1")
class ScenariosIT {
    private static final Set<PartyRole> RECIPIENTS = Set.of(PartyRole.EMC, PartyRole.PROBATION, PartyRole.POLICE);
    private static final List<String> COPIES = List.of("order", "release", "alcohol-result", "data-request");
    /** Of which {@code flow/door/name}, for somebody at work on one flow. */
    private static final String ONLY = System.getProperty("em.scenarios", ".*");

    private static final List<Scenario> ALL = Scenarios.all().stream()
            .filter(one -> (one.place() + "/" + one.name()).matches(ONLY))
            .toList();
    private static final ConcurrentLinkedQueue<Traces> TRACES = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void noObjectWasRead() throws Exception {
        Files.deleteIfExists(Marker.FILE);
    }

    @TestFactory
    Stream<DynamicContainer> at() {
        Map<String, List<Scenario>> doors =
                ALL.stream().collect(Collectors.groupingBy(Scenario::place, TreeMap::new, Collectors.toList()));
        return doors.entrySet().stream()
                .map(door -> DynamicContainer.dynamicContainer(
                        door.getKey(), door.getValue().stream().map(ScenariosIT::test)));
    }

    private static DynamicTest test(Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), () -> TRACES.add(run(scenario)));
    }

    private static Traces run(Scenario scenario) {
        return switch (scenario.door()) {
            case "mllp" -> new MllpTrial(scenario).run();
            case "sftp" ->
                scenario.flow().equals("release") ? new SftpTrial(scenario).run() : new Trial(scenario).run();
            default -> new Trial(scenario).run();
        };
    }

    @AfterAll
    static void nobodyGotMoreAndEveryFlowGoesOn() {
        ALL.stream().filter(one -> one.name().equals("good")).forEach(ScenariosIT::run);
        TestHub hub = TestHub.running();
        for (PartyFile party : hub.bean(CurrentRegister.class).get().parties()) {
            if (party.doors().contains(Party.Door.JMS)) {
                assertThat(hub.party(party.id()).receive("receipt"))
                        .noneMatch(one -> TRACES.stream().anyMatch(traces -> traces.inReceipt(one)));
            }
            if (party.role() == PartyRole.EMC) {
                assertThat(hub.party(party.id()).receive("allocation"))
                        .noneMatch(one -> TRACES.stream().anyMatch(traces -> traces.inCopy("allocation", one)));
            }
            if (party.doors().contains(Party.Door.JMS) && RECIPIENTS.contains(party.role())) {
                for (String door : COPIES) {
                    assertThat(hub.party(party.id()).receive(door))
                            .noneMatch(one -> TRACES.stream().anyMatch(traces -> traces.inCopy(door, one)));
                }
            }
        }
        assertThat(Marker.FILE).as("an object of a sender's was read").doesNotExist();
    }
}
