package org.emexchange.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.app.console.DevelopmentPerson;
import org.emexchange.app.faults.HubProcess;
import org.emexchange.app.faults.KillRun;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import tools.jackson.databind.JsonNode;

/**
 * So many MiB of invented positions from the contractor through a hub with a heap of 512 MiB to the force that asked: the hub
 * is killed when two fifths of the parts were accepted, the contractor at three fifths, and each is begun again. Arguments are
 * the jar, a scratch folder, the class path of a contractor, the MiB and a seed. Ends with 1 when anything is missing, too
 * much or wrong.
 */
public final class BulkRun {
    private static final int BROKER = 25_771;
    private static final int FILES = 25_774;
    private static final int CONSOLE = 25_775;
    private static final Duration SILENCE = Duration.ofMinutes(10);

    private final Path jar;
    private final Path scratch;
    private final String classPath;
    private final long seed;

    private BulkRun(Path jar, Path scratch, String classPath, long seed) {
        this.jar = jar;
        this.scratch = scratch;
        this.classPath = classPath;
        this.seed = seed;
    }

    public static void main(String... arguments) throws Exception {
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        BulkRun run = new BulkRun(
                Path.of(arguments[0]).toAbsolutePath(), scratch, arguments[2], Long.parseLong(arguments[4]));
        List<String> faults = new ArrayList<>();
        try {
            faults.addAll(run.of(Integer.parseInt(arguments[3])));
        } catch (Exception e) {
            faults.add(e.toString());
        } finally {
            HubProcess.endWhatRuns(scratch.resolve("state"));
        }
        faults.stream().limit(20).forEach(fault -> System.out.println("  FAULT " + fault));
        System.out.println(faults.isEmpty() ? "whole, and nothing too much" : faults.size() + " faults");
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    private List<String> of(int mebibytes) throws Exception {
        Path state = scratch.resolve("state");
        HubProcess hub = new HubProcess(
                jar,
                scratch,
                BROKER,
                "512m",
                List.of(
                        "--em.mllp.release.port=0",
                        "--em.mllp.alcohol-result.port=0",
                        "--em.mail.port=0",
                        "--em.console.port=" + CONSOLE,
                        "--em.sftp.port=" + FILES,
                        "--em.sftp.poll=500ms"));
        hub.awaitOpen();
        Header asked = DataRequests.header(BulkForce.PARTY, Orders.newOrderId());
        String share = granted(state, asked);
        BulkData data = new BulkData(UUID.randomUUID().toString(), asked.messageId(), BulkData.parts(mebibytes), seed);
        BulkForce force = new BulkForce(state, FILES, data);
        Instant begin = Instant.now();
        HubProcess last = carry(
                hub,
                force,
                data,
                List.of(
                        state.toString(),
                        String.valueOf(FILES),
                        String.valueOf(BROKER),
                        scratch.resolve("contractor").toString(),
                        data.transfer(),
                        data.about(),
                        share,
                        String.valueOf(data.parts()),
                        String.valueOf(seed)));
        long seconds = Math.max(1, Duration.between(begin, Instant.now()).toSeconds());
        Thread.sleep(3_000);
        List<String> faults = new ArrayList<>(force.faults());
        faults.addAll(KillRun.unrecorded(state));
        System.out.printf(
                "%d MiB in %d parts: %d s, %.1f MiB/s, both stops counted; the force has %s; %d receipts were given again%n",
                mebibytes, data.parts(), seconds, (double) mebibytes / seconds, force, repeated());
        System.out.printf("largest resident set of the hub: %d MiB after its second start%n", last.memoryPeak() >> 10);
        last.stop();
        return faults;
    }

    /** Sends on until the force has the manifest. */
    private HubProcess carry(HubProcess first, BulkForce force, BulkData data, List<String> arguments)
            throws Exception {
        HubProcess hub = first;
        Process contractor = contractor(arguments);
        boolean hubKilled = false;
        boolean contractorKilled = false;
        Instant lastCame = Instant.now();
        int had = 0;
        while (!force.isWhole() && Instant.now().isBefore(lastCame.plus(SILENCE))) {
            boolean reached = force.look();
            if (force.parts() > had) {
                had = force.parts();
                lastCame = Instant.now();
            }
            if (!hubKilled && had >= data.parts() * 2 / 5) {
                hubKilled = true;
                System.out.printf(
                        "hub killed with %d of %d parts given; largest resident set %d MiB%n",
                        had, data.parts(), hub.memoryPeak() >> 10);
                hub.killJvm();
                hub = hub.again();
                hub.awaitOpen();
            } else if (!contractorKilled && had >= data.parts() * 3 / 5) {
                contractorKilled = true;
                System.out.printf("contractor killed with %d of %d parts given%n", had, data.parts());
                contractor.destroyForcibly().waitFor();
                contractor = contractor(arguments);
            }
            Thread.sleep(reached ? 200 : 1_000);
        }
        return hub;
    }

    private Process contractor(List<String> arguments) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("java", "-Xmx512m", "-cp", classPath, BulkContractor.class.getName()));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        scratch.resolve("contractor.log").toFile()))
                .start();
    }

    /** Asks, has it granted for six of nine hours. @return message id of the copy that the contractor answers */
    private static String granted(Path state, Header asked) throws Exception {
        Path pki = state.resolve("pki");
        TestParty force = new TestParty(pki, BROKER, BulkForce.PARTY);
        byte[] request = DataRequests.request(
                "routine-polygon", BulkForce.PARTY, asked.order().orElseThrow());
        force.send("data-request", force.seal().sealed(asked, request));
        ConsoleApi console = console(state, DevelopmentPerson.ID);
        String id = waiting(console).path("id").asString();
        console.look(id, "To decide on it");
        console.decide(
                id,
                Map.of(
                        "outcome",
                        "GRANTED_IN_PART",
                        "reasons",
                        DataRequests.REASONS,
                        "scope",
                        Map.of(
                                "from",
                                "2026-11-14T20:00:00",
                                "to",
                                "2026-11-15T02:00:00",
                                "categories",
                                List.of("POSITIONS"))));
        ConsoleApi second = console(state, DevelopmentPerson.SECOND_ID);
        second.look(id, "To confirm it");
        second.confirm(id, "I have read the request and agree.");
        return new TestParty(pki, BROKER, BulkContractor.PARTY)
                .await("data-request", any -> true)
                .opening()
                .header()
                .messageId();
    }

    private static ConsoleApi console(Path state, String person) throws Exception {
        Path password = state.resolve("console").resolve(person + ".password");
        return new ConsoleApi(state.resolve("pki"), new DemoDoors.Console(CONSOLE, person, password, Optional.empty()));
    }

    private static JsonNode waiting(ConsoleApi console) throws Exception {
        Instant end = Instant.now().plus(SILENCE);
        while (Instant.now().isBefore(end)) {
            try {
                JsonNode waiting = console.waiting();
                if (!waiting.isEmpty()) {
                    return waiting.get(0);
                }
            } catch (ConnectException notOpenYet) {
                // The console opens after the broker.
            }
            Thread.sleep(500);
        }
        throw new IllegalStateException("no request waits for a decision");
    }

    /** How often the contractor was told ACCEPTED of a part again. */
    private long repeated() throws IOException {
        List<String> accepted =
                Files.readAllLines(scratch.resolve("contractor").resolve("receipts.txt"), UTF_8).stream()
                        .filter(line -> line.startsWith("ACCEPTED "))
                        .toList();
        return accepted.size() - accepted.stream().distinct().count();
    }
}
