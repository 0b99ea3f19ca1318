package org.emexchange.app.demo;

import com.jcraft.jsch.SftpException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Leaves files at the transfer server, and fetches the receipts that lie there for it. */
final class FileParty implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(FileParty.class);
    private static final long PAUSE_MILLIS = 2_000;
    private static final String RECEIPTS = "out/receipt";

    private final String party;
    private final KeyRing keys;
    private final Journal journal;
    private final Outgoing outgoing;
    private final ReceiptReader receipts;
    private final Errands errands;
    private final PartyLoop loop;

    FileParty(String party, DemoSettings settings, DemoDoors.Files server, Errands errands)
            throws IOException, GeneralSecurityException {
        this.party = party;
        this.keys = new KeyRing(settings.pki(), party);
        Path folder = settings.folder(party).resolve("files");
        this.journal = Journal.open(folder);
        this.outgoing = new Outgoing(journal, folder);
        this.receipts = new ReceiptReader(party, journal, entry -> {});
        this.errands = errands;
        this.loop = new PartyLoop(party + " files", repeat -> {
            try (PartyFiles files = PartyFiles.open(server, party)) {
                repeat.each(() -> turn(files));
            }
        });
    }

    private long turn(PartyFiles files) throws Exception {
        Optional<Errand> next = errands.next();
        if (next.isPresent()) {
            prepare(next.get());
        }
        for (Prepared message : outgoing.unsent()) {
            files.put(message.address(), message.out() + ".emx", Files.readAllBytes(message.sealed()));
            outgoing.sent(message);
        }
        for (String name : files.list(RECEIPTS)) {
            fetch(files, name);
        }
        return PAUSE_MILLIS;
    }

    private void prepare(Errand errand) throws GeneralSecurityException {
        String id = UUID.randomUUID().toString();
        OutsiderHeader header = errand.header(party, id, Instant.now().truncatedTo(ChronoUnit.MILLIS));
        byte[] sealed = OutsiderEnvelope.seal(
                header, errand.payload(), keys.own().signing(), keys.hub().agreement());
        outgoing.prepare(id, "in/" + errand.kind().door(), sealed);
        LOG.info("{} sends a file of {} by SFTP as {}", party, errand, id);
    }

    private void fetch(PartyFiles files, String name) throws SftpException, IOException, GeneralSecurityException {
        try {
            OpenedMessage receipt = keys.open(files.get(RECEIPTS, name));
            receipts.note(receipt, name);
            answers(receipt);
        } catch (NotOpenedException notOpened) {
            String check = String.valueOf(notOpened.getMessage());
            journal.write(JournalEntry.Kind.UNREADABLE, "digest", "", "check", check, "address", name);
            LOG.warn("{} could not open a receipt: {}", party, check);
        }
        files.remove(RECEIPTS, name);
    }

    /** The acknowledgement of each message of the file that the receipt is about. */
    private void answers(OpenedMessage receipt) throws NotOpenedException {
        String file = new String(
                OutsiderSignature.decode(ReceiptText.child(receipt.payload(), "Answers")), StandardCharsets.UTF_8);
        int from = file.indexOf("MSH|");
        while (from >= 0) {
            int next = file.indexOf("\rMSH|", from);
            String ack = next < 0 ? file.substring(from) : file.substring(from, next + 1);
            String code = OutsiderEr7.field(ack, "MSA", 1);
            String control = OutsiderEr7.field(ack, "MSA", 2);
            if (!code.equals("AA")) {
                String refusal = OutsiderEr7.field(ack, "ERR", 5).replaceAll("\\^.*", "");
                LOG.info("{} was refused message {} of a file: {} {}", party, control, code, refusal);
            }
            from = next < 0 ? -1 : next + 1;
        }
    }

    @Override
    public void close() {
        loop.close();
        journal.close();
    }
}
