package org.emexchange.app.faults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.emexchange.app.hub.Orders;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.ReceiptXml;

/**
 * Kills the hub with a thousand messages in flight and counts from the parties' side: arguments are the jar, a scratch
 * folder, the number of rounds and {@code jvm}, {@code all} or {@code both} in turn. Ends with 1 when an invariant is broken.
 */
public final class KillRun {
    private static final String COURT = "hmcts.leeds-crown-court";
    private static final String EMC = "emc.order-intake";
    private static final String PDU = "probation.leeds-pdu";
    private static final int ORDERS = 250;
    private static final int EACH = 4;
    private static final int SENDERS = 6;
    private static final int PORT = 25_671;
    /** Longer than any retry rests. */
    private static final Duration SILENCE = Duration.ofMinutes(6);

    private KillRun() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[2]);
        int broken = 0;
        for (int round = 1; round <= rounds; round++) {
            Path folder = Files.createTempDirectory(Files.createDirectories(scratch), "round-");
            List<String> faults = round(jar, folder, all(arguments[3], round), new Random(round), round);
            faults.stream().limit(10).forEach(fault -> System.out.println("  FAULT " + fault));
            broken += faults.isEmpty() ? 0 : 1;
        }
        System.out.println(rounds + " rounds, " + broken + " broken");
        System.exit(broken == 0 ? 0 : 1);
    }

    private static boolean all(String mode, int round) {
        return mode.equals("all") || (mode.equals("both") && round % 2 == 0);
    }

    private static List<String> round(Path jar, Path folder, boolean all, Random random, int number) throws Exception {
        HubProcess hub = new HubProcess(jar, folder, PORT);
        hub.awaitOpen();
        Books books = new Books();
        List<BlockingQueue<byte[]>> orders = prepare(hub.pki(), books);
        Flood court = new Flood(hub.pki(), PORT, COURT);
        List<Flood> parties = List.of(court, new Flood(hub.pki(), PORT, EMC), new Flood(hub.pki(), PORT, PDU));
        PartySeal courtSeal = new PartySeal(hub.pki(), new PartyId(COURT));
        Instant begin = Instant.now();
        List<Thread> sending = orders.stream().map(court::send).toList();
        var unused = court.read("receipt", (party, octets) -> {
            var opened = courtSeal.open(octets);
            books.receipt(opened.header(), ReceiptXml.read(opened.payload()));
        });
        for (String recipient : List.of(EMC, PDU)) {
            PartySeal seal = new PartySeal(hub.pki(), new PartyId(recipient));
            parties.get(recipient.equals(EMC) ? 1 : 2)
                    .read(
                            "order",
                            (party, octets) ->
                                    books.copy(party, seal.open(octets).header()));
        }
        int enough = 20 + random.nextInt(600);
        while (orders.stream().anyMatch(queue -> !queue.isEmpty()) && books.acceptedCount() < enough) {
            Thread.sleep(20);
        }
        Thread.sleep(random.nextInt(1_500));
        int before = books.acceptedCount();
        int left = orders.stream().mapToInt(BlockingQueue::size).sum();
        if (all) {
            hub.killAll();
        } else {
            hub.killJvm();
        }
        HubProcess again = hub.again();
        again.awaitOpen();
        for (Thread sender : sending) {
            sender.join();
        }
        quiet(books);
        List<String> faults = new ArrayList<>(books.faults(ORDERS, EACH));
        faults.addAll(unrecorded(again.state()));
        System.out.printf(
                "round %2d %s: killed with %d unsent and %d accepted; %d accepted, %d copies, %d read twice, %d faults, %d s%n",
                number,
                all ? "all" : "jvm",
                left,
                before,
                books.acceptedCount(),
                books.copyCount(),
                books.readTwice(),
                faults.size(),
                Duration.between(begin, Instant.now()).toSeconds());
        parties.forEach(Flood::stop);
        again.stop();
        return faults;
    }

    /** All messages of all orders, in rounds over the orders, so that many lanes are under way at once. */
    private static List<BlockingQueue<byte[]>> prepare(Path pki, Books books) {
        PartySeal seal = new PartySeal(pki, new PartyId(COURT));
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < ORDERS; i++) {
            ids.add(Orders.newOrderId());
        }
        List<BlockingQueue<byte[]>> waiting = new ArrayList<>();
        for (int i = 0; i < SENDERS; i++) {
            waiting.add(new LinkedBlockingQueue<>());
        }
        for (int sequence = 1; sequence <= EACH; sequence++) {
            for (int i = 0; i < ids.size(); i++) {
                String order = ids.get(i);
                Header first = Orders.header(COURT, order);
                Header header = new Header(
                        first.interchange(),
                        first.messageId(),
                        first.sender(),
                        first.receiver(),
                        first.standard(),
                        first.type(),
                        first.created(),
                        first.expires(),
                        first.marking(),
                        first.purpose(),
                        first.power(),
                        first.agreement(),
                        Optional.of(order),
                        OptionalLong.of(sequence),
                        Optional.empty());
                books.sent(header.messageId());
                waiting.get(i % SENDERS).add(seal.sealed(header, Orders.order("community-curfew-only", order)));
            }
        }
        return waiting;
    }

    /** Late is not lost: it waits for as long as anything still comes, and a while longer. */
    private static void quiet(Books books) throws InterruptedException {
        Instant lastCame = Instant.now();
        int came = 0;
        while (came < 3 * ORDERS * EACH && Instant.now().isBefore(lastCame.plus(SILENCE))) {
            int now = books.copyCount() + books.acceptedCount();
            lastCame = now > came ? Instant.now() : lastCame;
            came = now;
            Thread.sleep(500);
        }
        Thread.sleep(3_000);
    }

    /** I3: every share has its leaf, and every leaf of a share its share. */
    private static List<String> unrecorded(Path state) throws Exception {
        Properties passwords = new Properties();
        try (var in = Files.newBufferedReader(state.resolve("keys/postgres.properties"))) {
            passwords.load(in);
        }
        String port = Files.readAllLines(state.resolve("postgres/data/postmaster.pid"))
                .get(3)
                .strip();
        String url = "jdbc:postgresql://localhost:" + port + "/em_exchange";
        List<String> faults = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(url, "postgres", passwords.getProperty("superuser"))) {
            count(connection, faults, "shares without a leaf", """
                    SELECT count(*) FROM outbox o WHERE o.share AND NOT EXISTS (SELECT 1 FROM audit_leaf a
                    WHERE a.number = o.leaf AND a.kind = 'SHARE' AND a.message_id = o.message_id)""");
            count(connection, faults, "leaves without a share", """
                    SELECT count(*) FROM audit_leaf a WHERE a.kind = 'SHARE' AND NOT EXISTS
                    (SELECT 1 FROM outbox o WHERE o.leaf = a.number)""");
            count(
                    connection,
                    faults,
                    "shares not delivered",
                    "SELECT count(*) FROM outbox WHERE share AND delivered_at IS NULL");
        }
        return faults;
    }

    private static void count(Connection connection, List<String> faults, String what, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            if (result.getLong(1) != 0) {
                faults.add(result.getLong(1) + " " + what);
            }
        }
    }
}
