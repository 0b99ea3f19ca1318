package org.emexchange.app.faults;

import static org.emexchange.app.faults.Traffic.COURT;
import static org.emexchange.app.faults.Traffic.EMC;
import static org.emexchange.app.faults.Traffic.PDU;
import static org.emexchange.app.faults.Traffic.PRISON;
import static org.emexchange.app.faults.Traffic.YORK;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.emexchange.app.hub.MllpClient;
import org.emexchange.app.hub.TestFolder;
import org.emexchange.app.hub.TestMailServer;
import org.emexchange.app.hub.TestMailbox;
import org.emexchange.app.hub.TestSubmission;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.PartyMail;
import org.emexchange.hub.seal.PartySeal;

/** The parties of a round, each at its own doors; they outlive the hub and write what they see into the books. */
final class Parties {
    private static final int SENDERS = 6;

    private final Path state;
    private final Books books;
    private final EmbeddedMail mail;
    private final List<Flood> floods = new ArrayList<>();
    private final List<BlockingQueue<Outgoing>> queues = new ArrayList<>();
    private final List<Thread> sending = new ArrayList<>();
    private volatile boolean running = true;

    Parties(Path state, Books books, EmbeddedMail mail) {
        this.state = state;
        this.books = books;
        this.mail = mail;
    }

    private Path pki() {
        return state.resolve("pki");
    }

    /** Begins to read at every door and to send by every door. */
    void begin(Traffic traffic, Mix mix) {
        Flood court = flood(COURT, "receipt");
        flood(EMC, "receipt", "order", "risk", "allocation", "release");
        Flood unit = flood(PDU, "receipt", "order", "alcohol-result", "release");
        List<List<Outgoing>> orders = traffic.courtOrders(SENDERS);
        orders.forEach(some -> send("court", some, court::line));
        send("unit", traffic.probation(), () -> after(traffic.first(), unit::line));
        send("mail", traffic.mailed(), () -> after(traffic.first(), this::submission));
        send("releases", traffic.releases(), () -> mllp(Ports.FIXED.release(), PRISON));
        send("files", traffic.files(), this::folder);
        send("results", traffic.results(), () -> after(traffic.first(), () -> mllp(Ports.FIXED.alcohol(), EMC)));
        if (mix.hasMail()) {
            read("mailbox", this::mailbox);
            read("york", this::york);
        }
        if (mix.files() > 0) {
            read("folder", this::receiptsOfFiles);
        }
    }

    private Flood flood(String party, String... doors) {
        Flood flood = new Flood(pki(), Ports.FIXED.broker(), party);
        floods.add(flood);
        PartySeal seal = new PartySeal(pki(), new PartyId(party));
        for (String door : doors) {
            var unused = flood.read(door, (reader, octets) -> {
                PartySeal.Opening opened = seal.open(octets);
                if (door.equals("receipt")) {
                    books.receipt(opened);
                } else {
                    books.copy(
                            Books.lane(party, door, opened.header().order().orElseThrow()),
                            opened.header().messageId(),
                            opened.header().sequence().orElseThrow());
                }
            });
        }
        return flood;
    }

    private void send(String name, List<Outgoing> messages, Line.Opening line) {
        BlockingQueue<Outgoing> queue = new LinkedBlockingQueue<>(messages);
        queues.add(queue);
        sending.add(Line.sending(name, queue, line));
    }

    private Line mllp(int port, String party) {
        MllpClient client = MllpClient.at(
                port, pki().resolve("ca/root.crt"), pki().resolve(party).resolve("tls.crt"));
        return new Line() {
            @Override
            public void send(Outgoing message) {
                books.answered(
                        message.messageId(), client.send(message.octets()).verdict());
            }

            @Override
            public void close() {
                client.close();
            }
        };
    }

    /** The hub must have an order before it can tell who has a part in it. */
    private Line after(List<String> orders, Line.Opening line) throws Exception {
        while (!orders.stream().allMatch(books::isAccepted)) {
            Thread.sleep(200);
        }
        return line.open();
    }

    private Line submission() {
        TestSubmission submission = new TestSubmission(mail, TestMailServer.YORK);
        return new Line() {
            @Override
            public void send(Outgoing message) {
                submission.send(message.door(), message.octets());
            }

            @Override
            public void close() {
                // A connection for each mail.
            }
        };
    }

    private TestFolder files() {
        return new TestFolder(
                new PartySeal(pki(), new PartyId(PRISON)),
                state.resolve("sftp").resolve(PRISON + ".key"),
                Ports.FIXED.sftp(),
                PRISON);
    }

    private Line folder() {
        TestFolder folder = files();
        return new Line() {
            @Override
            public void send(Outgoing message) {
                String name = message.messageId() + ".emx";
                folder.write(message.door(), name + ".part", message.octets());
                folder.rename(message.door(), name + ".part", name);
            }

            @Override
            public void close() throws IOException {
                folder.client().close();
            }
        };
    }

    private void receiptsOfFiles() throws Exception {
        TestFolder folder = files();
        while (running) {
            folder.take().forEach(books::receipt);
            Thread.sleep(500);
            folder.client().stat("out");
        }
    }

    private void mailbox() throws Exception {
        TestMailbox mailbox = box(EMC, TestMailServer.ENFORCEMENT);
        while (running) {
            mailbox.take().forEach(one -> books.mail(Traffic.MAILBOX, one.header("Message-ID")));
            Thread.sleep(500);
        }
    }

    private void york() throws Exception {
        TestMailbox mailbox = box(YORK, TestMailServer.YORK);
        while (running) {
            mailbox.take().forEach(one -> mailed(PartyMail.opened(one.text())));
            Thread.sleep(500);
        }
    }

    private void mailed(PartySeal.Opening opened) {
        if (opened.header().type().equals("Receipt")) {
            books.receipt(opened);
        } else {
            books.copy(
                    Books.lane(YORK, "order", opened.header().order().orElseThrow()),
                    opened.header().messageId(),
                    opened.header().sequence().orElseThrow());
        }
    }

    private TestMailbox box(String party, String address) {
        return new TestMailbox(pki(), mail::readingPort, mail::password, party, address);
    }

    private void read(String name, Reading reading) {
        Thread thread = new Thread(
                () -> {
                    while (running) {
                        try {
                            reading.go();
                        } catch (InterruptedException end) {
                            return;
                        } catch (Exception | AssertionError gone) {
                            Line.pause();
                        }
                    }
                },
                "read-" + name);
        thread.setDaemon(true);
        thread.start();
    }

    /** How many are not in the hub's hands yet. */
    int unsent() {
        return queues.stream().mapToInt(BlockingQueue::size).sum();
    }

    void awaitSent() throws InterruptedException {
        for (Thread thread : sending) {
            thread.join();
        }
    }

    void stop() {
        running = false;
        floods.forEach(Flood::stop);
    }

    @FunctionalInterface
    private interface Reading {
        void go() throws Exception;
    }
}
