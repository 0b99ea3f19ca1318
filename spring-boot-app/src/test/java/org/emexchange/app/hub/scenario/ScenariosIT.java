package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
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
import org.junit.jupiter.api.TestInstance;

/**
 * Every folder of {@code scenarios}, over the real door: what the sender is told, what the share log and the quarantine
 * have, that nothing is shared, and at the end that no party got more and every flow still takes what is good.
 */
@Tag("COP-15")
@Tag("COP-23")
@Tag("COP-24")
@Tag("COP-36")
@Tag("ISP-3.1")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ScenariosIT {
    private static final String MAIL = "mail";
    private static final int LOOKERS = 16;
    private static final Set<PartyRole> RECIPIENTS = Set.of(PartyRole.EMC, PartyRole.PROBATION, PartyRole.POLICE);
    private static final List<String> COPIES = List.of("order", "release", "alcohol-result", "data-request");
    private static final String EVERY = ".*";
    /** Of which {@code flow/door/name}, for somebody at work on one flow; this class takes all of them then. */
    private static final String ONLY = System.getProperty("em.scenarios", EVERY);

    private final List<Scenario> all = Scenarios.all().stream()
            .filter(one -> isOurs(one.door()))
            .filter(one -> (one.place() + "/" + one.name()).matches(ONLY))
            .toList();
    private final ConcurrentLinkedQueue<Traces> traces = new ConcurrentLinkedQueue<>();

    /** Those by mail have a class of their own, so that both halves can run at once. */
    boolean isOurs(String door) {
        return !door.equals(MAIL) || !ONLY.equals(EVERY);
    }

    @BeforeAll
    static void noObjectWasRead() throws Exception {
        Files.deleteIfExists(Marker.FILE);
    }

    @TestFactory
    Stream<DynamicContainer> at() {
        Map<String, List<Scenario>> doors =
                all.stream().collect(Collectors.groupingBy(Scenario::place, TreeMap::new, Collectors.toList()));
        return doors.entrySet().stream()
                .map(door -> DynamicContainer.dynamicContainer(
                        door.getKey(), door.getValue().stream().map(this::test)));
    }

    private DynamicTest test(Scenario scenario) {
        return DynamicTest.dynamicTest(scenario.name(), () -> traces.add(run(scenario)));
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
    void nobodyGotMoreAndEveryFlowGoesOn() {
        all.stream().filter(one -> one.name().equals("good")).forEach(ScenariosIT::run);
        TestHub hub = TestHub.running();
        ExecutorService lookers = Executors.newFixedThreadPool(LOOKERS);
        try {
            hub.bean(CurrentRegister.class).get().parties().stream()
                    .map(party -> CompletableFuture.runAsync(() -> gotNoMore(hub, party), lookers))
                    .toList()
                    .forEach(CompletableFuture::join);
        } finally {
            lookers.shutdown();
        }
        assertThat(Marker.FILE).as("an object of a sender's was read").doesNotExist();
    }

    private void gotNoMore(TestHub hub, PartyFile party) {
        if (party.doors().contains(Party.Door.JMS)) {
            assertThat(hub.party(party.id()).receive("receipt"))
                    .noneMatch(one -> traces.stream().anyMatch(trace -> trace.inReceipt(one)));
        }
        if (party.role() == PartyRole.EMC) {
            assertThat(hub.party(party.id()).receive("allocation"))
                    .noneMatch(one -> traces.stream().anyMatch(trace -> trace.inCopy("allocation", one)));
        }
        if (party.doors().contains(Party.Door.JMS) && RECIPIENTS.contains(party.role())) {
            for (String door : COPIES) {
                assertThat(hub.party(party.id()).receive(door))
                        .noneMatch(one -> traces.stream().anyMatch(trace -> trace.inCopy(door, one)));
            }
        }
    }
}
