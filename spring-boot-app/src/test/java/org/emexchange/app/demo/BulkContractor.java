package org.emexchange.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.jcraft.jsch.JSchException;
import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.emexchange.app.hub.TestParty;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;

/**
 * The contractor's side of a bulk run, a process of its own that may be killed at any time: arguments are the hub's state
 * folder, its ports for files and messages, a folder to work in, the transfer, the request, the hub's copy of it, the number
 * of parts and the seed. A part is sealed once and stays on disk until it has its receipt; begun anew, it goes on with the
 * parts that have none.
 */
public final class BulkContractor {
    static final String PARTY = "emc.order-intake";
    /** Parts that may be without a receipt. */
    private static final int AHEAD = 6;

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path state;
    private final DemoDoors.Files server;
    private final int broker;
    private final Path folder;
    private final String share;
    private final BulkData data;
    private final Map<String, Integer> accepted = new ConcurrentHashMap<>();

    private BulkContractor(Path state, int files, int broker, Path folder, String share, BulkData data) {
        this.state = state;
        this.server = new DemoDoors.Files(
                files,
                party -> state.resolve("sftp").resolve(party + ".key"),
                state.resolve("sftp").resolve("known_hosts"));
        this.broker = broker;
        this.folder = folder;
        this.share = share;
        this.data = data;
    }

    public static void main(String... arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[3]));
        BulkData data =
                new BulkData(arguments[4], arguments[5], Integer.parseInt(arguments[7]), Long.parseLong(arguments[8]));
        new BulkContractor(
                        Path.of(arguments[0]),
                        Integer.parseInt(arguments[1]),
                        Integer.parseInt(arguments[2]),
                        folder,
                        arguments[6],
                        data)
                .run();
        System.exit(0);
    }

    /** What it was told before it was killed. */
    private void recall() throws IOException {
        Path told = folder.resolve("receipts.txt");
        for (String line : Files.exists(told) ? Files.readAllLines(told) : List.<String>of()) {
            if (line.startsWith(ReceiptStatus.ACCEPTED + " ")) {
                accepted.merge(line.split(" ", -1)[1], 1, Integer::sum);
            }
        }
    }

    private void run() throws Exception {
        recall();
        Thread receipts = new Thread(this::receipts, "receipts");
        receipts.setDaemon(true);
        receipts.start();
        List<String> digests = new ArrayList<>();
        for (int number = 1; number <= data.parts() + 1; number++) {
            String payload = number > data.parts()
                    ? data.manifest(digests)
                    : data.part(number, digests.isEmpty() ? "" : digests.get(number - 2));
            digests.add(BulkData.digest(payload));
            if (!isDone(number)) {
                seal(number, payload);
                upload(number);
            }
            await(number - AHEAD);
        }
        await(data.parts() + 1);
    }

    private Path file(int number, String ending) {
        return folder.resolve("%05d.%s".formatted(number, ending));
    }

    private boolean isDone(int number) {
        return Files.exists(file(number, "done"));
    }

    /** Under its message id for good. */
    private void seal(int number, String payload) throws IOException, GeneralSecurityException {
        if (!Files.exists(file(number, "emx"))) {
            KeyRing keys = new KeyRing(state.resolve("pki"), PARTY);
            String id = UUID.randomUUID().toString();
            Errand errand = Errand.inReply(BulkFollowUp.KIND, share, payload);
            OutsiderHeader header = errand.header(PARTY, id, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            byte[] sealed = OutsiderEnvelope.seal(
                    header, payload, keys.own().signing(), keys.hub().agreement());
            Files.writeString(file(number, "id"), id);
            Files.write(file(number, "tmp"), sealed);
            Files.move(file(number, "tmp"), file(number, "emx"));
        }
    }

    /** Under another name each time: who cannot tell whether it came sends it again. */
    private void upload(int number) throws IOException, InterruptedException {
        byte[] sealed = Files.readAllBytes(file(number, "emx"));
        while (true) {
            String name = data.transfer() + "-%05d-%d.emx".formatted(number, System.currentTimeMillis());
            try (PartyFiles files = PartyFiles.open(server, PARTY)) {
                files.put("in/" + BulkFollowUp.KIND.door(), name, sealed);
                return;
            } catch (JSchException | SftpException gone) {
                Thread.sleep(1_000);
            }
        }
    }

    /** A part that has no receipt for long is sent again. */
    private void await(int number) throws IOException, InterruptedException {
        Instant again = Instant.now().plus(PATIENCE);
        while (number >= 1 && !isDone(number)) {
            if (!accepted.containsKey(Files.readString(file(number, "id")))) {
                Thread.sleep(100);
                if (Instant.now().isAfter(again)) {
                    upload(number);
                    again = Instant.now().plus(PATIENCE);
                }
            } else {
                Files.createFile(file(number, "done"));
                Files.deleteIfExists(file(number, "emx"));
            }
        }
    }

    private void receipts() {
        while (true) {
            try {
                TestParty party = new TestParty(state.resolve("pki"), broker, PARTY);
                while (true) {
                    party.find("receipt", any -> true, Duration.ofSeconds(1))
                            .map(TestParty.Arrived::receipt)
                            .ifPresent(this::note);
                }
            } catch (RuntimeException | AssertionError gone) {
                pause();
            }
        }
    }

    /** Whoever is begun anew finds in the file what it was told before. */
    private void note(Receipt receipt) {
        String about = receipt.aboutMessage().orElse("");
        String refusal = receipt.refusal().map(one -> one.number()).orElse("");
        line(receipt.status() + " " + about + " " + refusal);
        if (receipt.status() == ReceiptStatus.ACCEPTED) {
            accepted.merge(about, 1, Integer::sum);
        }
    }

    private void line(String text) {
        try {
            Files.writeString(
                    folder.resolve("receipts.txt"),
                    text + "\n",
                    UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(1_000);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
