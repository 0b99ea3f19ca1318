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
import java.util.Properties;
import java.util.Random;
import java.util.stream.Stream;
import org.emexchange.app.hub.TestMailServer;
import org.emexchange.app.mail.EmbeddedMail;

/**
 * Kills the hub once with a thousand messages in flight and counts from the parties' side: arguments are the jar, a scratch
 * folder, the number of the round, which is its seed, {@code jvm} or {@code all}, and {@code orders} or {@code mixed} for every
 * family by its door. Ends with 1 when an invariant is broken. One process a round: the mail server of the tests shows the
 * first certificate that it was ever given.
 */
public final class KillRun {
    /** Longer than any retry rests. */
    private static final Duration SILENCE = Duration.ofMinutes(6);

    private KillRun() {}

    public static void main(String[] arguments) throws Exception {
        Path jar = Path.of(arguments[0]).toAbsolutePath();
        Path scratch = Path.of(arguments[1]).toAbsolutePath();
        Mix mix = Mix.of(arguments[4]);
        List<String> faults = tried(jar, scratch, arguments[3].equals("all"), Integer.parseInt(arguments[2]), mix);
        HubProcess.endWhatRuns(scratch.resolve("state"));
        faults.stream().limit(10).forEach(fault -> System.out.println("  FAULT " + fault));
        System.exit(faults.isEmpty() ? 0 : 1);
    }

    /** A hub that does not come up again is the worst fault. */
    private static List<String> tried(Path jar, Path folder, boolean all, int number, Mix mix) {
        try {
            return round(jar, folder, all, new Random(number), number, mix);
        } catch (Exception e) {
            return List.of(e.toString());
        }
    }

    private static List<String> round(Path jar, Path folder, boolean all, Random random, int number, Mix mix)
            throws Exception {
        Path state = folder.resolve("state");
        try (EmbeddedMail mail = TestMailServer.start(state.resolve("pki"), folder)) {
            HubProcess hub = new HubProcess(jar, folder, Ports.FIXED.broker(), settings(mail));
            hub.awaitOpen();
            Books books = new Books();
            Parties parties = new Parties(state, books, mail);
            Instant begin = Instant.now();
            parties.begin(new Traffic(state.resolve("pki"), books, mix), mix);
            int enough = 20 + random.nextInt(600);
            while (parties.unsent() > 0 && books.acceptedCount() < enough) {
                Thread.sleep(20);
            }
            Thread.sleep(random.nextInt(1_500));
            int before = books.acceptedCount();
            int left = parties.unsent();
            HubProcess again = killed(hub, all);
            again.awaitOpen();
            parties.awaitSent();
            quiet(books);
            List<String> faults = new ArrayList<>(books.faults());
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
            parties.stop();
            again.stop();
            return faults;
        }
    }

    private static List<String> settings(EmbeddedMail mail) {
        return Stream.concat(Ports.FIXED.settings().stream(), TestMailServer.settings(mail).stream())
                .toList();
    }

    private static HubProcess killed(HubProcess hub, boolean all) throws Exception {
        if (all) {
            hub.killAll();
        } else {
            hub.killJvm();
        }
        return hub.again();
    }

    /** Late is not lost: it waits for as long as anything still comes, and a while longer. */
    private static void quiet(Books books) throws InterruptedException {
        Instant lastCame = Instant.now();
        int came = 0;
        while (!books.complete() && Instant.now().isBefore(lastCame.plus(SILENCE))) {
            int now = books.copyCount() + books.acceptedCount();
            lastCame = now > came ? Instant.now() : lastCame;
            came = now;
            Thread.sleep(500);
        }
        Thread.sleep(3_000);
    }

    /** I3: every share has its leaf, and every leaf of a share its share. */
    public static List<String> unrecorded(Path state) throws Exception {
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
