package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A party that works by secure mail: reads its mailbox, and sends what follows from what it reads. Nobody acknowledges by
 * mail (X00 comes in at the broker only), so it answers none of its copies.
 */
final class MailParty implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MailParty.class);
    private static final long PAUSE_MILLIS = 2_000;

    private final String party;
    private final DemoDoors.Mail server;
    private final PartyMailbox mailbox;
    private final KeyRing keys;
    private final Journal journal;
    private final Outgoing outgoing;
    private final ReceiptReader receipts;
    private final Errands errands;
    private final Consumer<OpenedMessage> learn;
    private final Set<String> read = new HashSet<>();
    private final PartyLoop loop;

    MailParty(String party, DemoSettings settings, DemoDoors.Mail server, Casework casework)
            throws IOException, GeneralSecurityException {
        this(party, settings, server, casework, casework::learn);
    }

    /** @param learn what it does with a copy that it reads for the first time */
    MailParty(
            String party, DemoSettings settings, DemoDoors.Mail server, Errands errands, Consumer<OpenedMessage> learn)
            throws IOException, GeneralSecurityException {
        this.party = party;
        this.server = server;
        this.errands = errands;
        this.learn = learn;
        this.mailbox = new PartyMailbox(server, server.parties().getOrDefault(party, ""), settings.pki());
        this.keys = new KeyRing(settings.pki(), party);
        Path folder = settings.folder(party).resolve("mail");
        this.journal = Journal.open(folder);
        this.outgoing = new Outgoing(journal, folder);
        this.receipts = new ReceiptReader(party, journal, entry -> {});
        journal.past().stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.RECEIVED)
                .forEach(entry -> read.add(entry.field("message")));
        this.loop = new PartyLoop(party + " mail", repeat -> repeat.each(this::turn));
    }

    private long turn() throws Exception {
        mailbox.read(this::take);
        Optional<Errand> next = errands.next();
        if (next.isPresent()) {
            prepare(next.get());
        }
        for (Prepared message : outgoing.unsent()) {
            mailbox.submit(message.address(), Files.readAllBytes(message.sealed()));
            outgoing.sent(message);
        }
        return PAUSE_MILLIS;
    }

    private void take(byte[] mail) throws IOException, GeneralSecurityException {
        try {
            OpenedMessage opened = keys.openMail(mail);
            if (opened.header().scope("INTERCHANGE").equals("X00")) {
                receipts.note(opened, "");
            } else {
                note(opened);
            }
        } catch (NotOpenedException notOpened) {
            String check = String.valueOf(notOpened.getMessage());
            journal.write(JournalEntry.Kind.UNREADABLE, "digest", "", "check", check, "address", mailbox.address());
            LOG.warn("{} could not open a mail: {}", party, check);
        }
    }

    /** Mail comes at least once: a message id counts once. */
    private void note(OpenedMessage copy) {
        String message = copy.header().messageId();
        String order = ReceiptText.child(copy.payload(), "OrderId");
        boolean first = read.add(message);
        journal.write(
                first ? JournalEntry.Kind.RECEIVED : JournalEntry.Kind.AGAIN,
                "message",
                message,
                "order",
                order,
                "source",
                ReceiptText.child(copy.payload(), "SourceMessage"));
        if (first) {
            LOG.info("{} read {} {} in its mailbox", party, copy.header().scope("INTERCHANGE"), message);
            learn.accept(copy);
        }
    }

    private void prepare(Errand errand) throws GeneralSecurityException {
        String id = UUID.randomUUID().toString();
        String to = server.hub().getOrDefault(errand.kind().door(), "");
        OutsiderHeader header = errand.header(party, id, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        byte[] sealed = OutsiderMail.seal(
                new OutsiderMail.Head(
                        mailbox.address(), to, "EM Exchange " + errand.kind().interchange()),
                header,
                errand,
                keys.own().signing(),
                keys.hub().agreement());
        outgoing.prepare(id, to, sealed, "order", errand.order());
        LOG.info("{} sends {} by mail as {}{}", party, errand, id, errand.wrong() ? ", wrong on purpose" : "");
    }

    @Override
    public void close() {
        loop.close();
        journal.close();
    }
}
