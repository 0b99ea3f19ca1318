package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what there is to send by MLLP over mutual TLS, one message after another on a connection, and reads each
 * acknowledgement. A message without one is sent again, octet for octet.
 */
final class Hl7Party implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hl7Party.class);
    private static final int PATIENCE_MILLIS = 30_000;
    private static final long PAUSE_MILLIS = 500;

    private final String party;
    private final Path pki;
    private final int port;
    private final KeyRing keys;
    private final Journal journal;
    private final Outgoing outgoing;
    private final Errands errands;
    private final PartyLoop loop;

    Hl7Party(String party, DemoSettings settings, String door, Errands errands)
            throws IOException, GeneralSecurityException {
        this.party = party;
        this.pki = settings.pki();
        this.port = settings.doors().hl7().getOrDefault(door, 0);
        this.keys = new KeyRing(pki, party);
        Path folder = settings.folder(party).resolve("hl7");
        this.journal = Journal.open(folder);
        this.outgoing = new Outgoing(journal, folder);
        this.errands = errands;
        this.loop = new PartyLoop(party + " hl7", repeat -> {
            try (MllpLink link = new MllpLink(OwnTls.connect(pki, party, port, PATIENCE_MILLIS))) {
                repeat.each(() -> turn(link));
            }
        });
    }

    private long turn(MllpLink link) throws IOException, GeneralSecurityException {
        Optional<Errand> next = errands.next();
        if (next.isPresent()) {
            prepare(next.get());
        }
        for (Prepared message : outgoing.unsent()) {
            acknowledged(message, link.send(Files.readAllBytes(message.sealed())));
            outgoing.sent(message);
        }
        return PAUSE_MILLIS;
    }

    private void prepare(Errand errand) throws GeneralSecurityException {
        String id = UUID.randomUUID().toString();
        OutsiderHeader header = errand.header(party, id, Instant.now().truncatedTo(ChronoUnit.SECONDS));
        byte[] sealed = OutsiderEr7.seal(header, errand.payload(), keys.own().signing(), errand.wrong());
        outgoing.prepare(id, String.valueOf(port), sealed, "order", errand.order());
        LOG.info("{} sends {} by MLLP as {}", party, errand, id);
    }

    private void acknowledged(Prepared message, String ack) {
        String code = OutsiderEr7.field(ack, "MSA", 1);
        String refusal =
                code.equals("AA") ? "" : OutsiderEr7.field(ack, "ERR", 5).replaceAll("\\^.*", "");
        journal.write(
                JournalEntry.Kind.RECEIPT,
                "receipt",
                OutsiderEr7.field(ack, "MSH", 9),
                "status",
                code,
                "about",
                message.label(),
                "refusal",
                refusal);
        if (!refusal.isEmpty()) {
            LOG.info("{} was refused message {}: {} {}", party, message.label(), code, refusal);
        }
    }

    @Override
    public void close() {
        loop.close();
        journal.close();
    }
}
