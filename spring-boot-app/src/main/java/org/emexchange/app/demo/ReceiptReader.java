package org.emexchange.app.demo;

import jakarta.jms.Session;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.w3c.dom.Element;

/** Reads the hub's receipts. Each is written down; the same one a second time is, too, but means nothing new. */
final class ReceiptReader implements Incoming.Reader {
    private static final Logger LOG = LoggerFactory.getLogger(ReceiptReader.class);

    private final String party;
    private final Journal journal;
    private final Consumer<JournalEntry> listener;
    private final Set<String> read = new HashSet<>();

    /** @param listener is told of each receipt once */
    ReceiptReader(String party, Journal journal, Consumer<JournalEntry> listener) {
        this.party = party;
        this.journal = journal;
        this.listener = listener;
        journal.past().stream()
                .filter(entry -> entry.kind() == JournalEntry.Kind.RECEIPT)
                .forEach(entry -> read.add(entry.field("receipt")));
    }

    @Override
    public Runnable take(OpenedMessage message, String jms, Session session) throws NotOpenedException {
        note(message, jms);
        return () -> {};
    }

    /** @param place the broker's id of the message, or the name of its file; empty where it has none */
    void note(OpenedMessage message, String place) throws NotOpenedException {
        Element receipt = message.payload();
        if (!OutsiderXml.is(receipt, ReceiptText.NAMESPACE, ReceiptText.NAME)) {
            throw new NotOpenedException("no receipt");
        }
        JournalEntry entry = journal.write(
                JournalEntry.Kind.RECEIPT,
                "receipt",
                message.header().messageId(),
                "status",
                ReceiptText.child(receipt, "Status"),
                "about",
                ReceiptText.child(receipt, "AboutMessage"),
                "digest",
                ReceiptText.child(receipt, "AboutDigest"),
                "recipient",
                ReceiptText.child(receipt, "Recipient"),
                "refusal",
                ReceiptText.refusal(receipt),
                "jms",
                place);
        log(entry);
        if (read.add(entry.field("receipt"))) {
            listener.accept(entry);
        }
    }

    private void log(JournalEntry entry) {
        if (entry.field("status").equals("REFUSED")) {
            LOG.info("{} was refused message {}: {}", party, entry.field("about"), entry.field("refusal"));
        } else {
            LOG.debug(
                    "{} message {}: {} {}",
                    party,
                    entry.field("about"),
                    entry.field("status"),
                    entry.field("recipient"));
        }
    }
}
