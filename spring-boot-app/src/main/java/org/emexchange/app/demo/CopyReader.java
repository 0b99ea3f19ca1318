package org.emexchange.app.demo;

import jakarta.jms.Session;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A recipient: takes each copy on once and says so, or now and then says why not; sends what follows from its copies.
 */
final class CopyReader implements Incoming.Reader {
    private static final Logger LOG = LoggerFactory.getLogger(CopyReader.class);
    private static final int ONE_IN = 15;
    private static final int DAYS = 30;

    private final String party;
    private final KeyRing keys;
    private final Journal journal;
    private final Outgoing outgoing;
    private final Recipient recipient;
    private final Map<String, String> read = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    CopyReader(String party, KeyRing keys, Journal journal, Outgoing outgoing, Recipient recipient) {
        this.party = party;
        this.keys = keys;
        this.journal = journal;
        this.outgoing = outgoing;
        this.recipient = recipient;
        for (JournalEntry entry : journal.past()) {
            switch (entry.kind()) {
                case RECEIVED -> read.put(entry.field("message"), entry.field("jms"));
                case PREPARED -> answered.add(entry.field("about"));
                default -> {}
            }
        }
    }

    @Override
    public Runnable begin(Session session) throws Exception {
        Sending sending = new Sending(session);
        for (Prepared waiting : outgoing.unsent()) {
            sending.send(waiting);
        }
        return () -> outgoing.unsent().forEach(outgoing::sent);
    }

    @Override
    public Runnable take(OpenedMessage copy, String jms, Session session) throws Exception {
        String message = copy.header().messageId();
        String before = read.get(message);
        if (before != null) {
            journal.write(JournalEntry.Kind.AGAIN, "message", message, "jms", jms, "first", before);
        } else {
            note(copy, jms);
            recipient.learn(copy);
        }
        return !recipient.acknowledges() || answered.contains(message) ? () -> {} : answer(message, session);
    }

    private void note(OpenedMessage copy, String jms) {
        String message = copy.header().messageId();
        journal.write(
                JournalEntry.Kind.RECEIVED,
                "message",
                message,
                "order",
                ReceiptText.child(copy.payload(), "OrderId"),
                "source",
                ReceiptText.child(copy.payload(), "SourceMessage"),
                "action",
                ReceiptText.child(copy.payload(), "Action"),
                "jms",
                jms);
        read.put(message, jms);
        LOG.info("{} read {} {}", party, copy.header().scope("INTERCHANGE"), message);
    }

    @Override
    public boolean moved() throws GeneralSecurityException {
        Optional<Errand> next = recipient.own().next();
        if (next.isPresent()) {
            Errand errand = next.get();
            String id = UUID.randomUUID().toString();
            OutsiderHeader header = errand.header(party, id, Instant.now().truncatedTo(ChronoUnit.MILLIS));
            byte[] sealed = OutsiderEnvelope.seal(
                    header, errand.payload(), keys.own().signing(), keys.hub().agreement());
            outgoing.prepare(id, party + ".in." + errand.kind().door(), sealed, "order", errand.order());
            LOG.info("{} sends {} as {}", party, errand, id);
        }
        return next.isPresent();
    }

    /** In the same session: the copy is confirmed and the answer sent together. */
    private Runnable answer(String copy, Session session) throws Exception {
        String id = UUID.randomUUID().toString();
        Optional<String> whyNot = Math.floorMod(copy.hashCode(), ONE_IN) == 0
                ? Optional.of("The address is not in our area.")
                : Optional.empty();
        outgoing.prepare(id, party + ".in.receipt", seal(id, copy, whyNot), "about", copy);
        answered.add(copy);
        return begin(session);
    }

    private byte[] seal(String id, String copy, Optional<String> whyNot) throws GeneralSecurityException {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("INTERCHANGE", "X00");
        scopes.put("MARKING", "OFFICIAL");
        scopes.put("PURPOSE", "CONTRACT_PERFORMANCE");
        scopes.put("POWER", "PROCESSOR_INSTRUCTION");
        scopes.put("AGREEMENT", "EMX-DPC-000");
        scopes.put("EXPIRES", now.plus(DAYS, ChronoUnit.DAYS).toString());
        scopes.put("IN-REPLY-TO", copy);
        OutsiderHeader header = new OutsiderHeader(
                party, HubCertificates.HUB, ReceiptText.NAMESPACE, ReceiptText.NAME, id, now, scopes);
        return OutsiderEnvelope.seal(
                header,
                ReceiptText.of(copy, whyNot, now),
                keys.own().signing(),
                keys.hub().agreement());
    }
}
