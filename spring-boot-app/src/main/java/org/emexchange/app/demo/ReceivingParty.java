package org.emexchange.app.demo;

import jakarta.jms.Session;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;

/** A contractor, a PDU, a force or another body at the broker: reads its copies, answers each, and reads what the hub says to its answers. */
final class ReceivingParty implements AutoCloseable {
    private final Journal journal;
    private final PartyBroker broker;
    private final PartyLoop copies;
    private final Optional<PartyLoop> receipts;

    ReceivingParty(Recipient recipient, DemoSettings settings) throws IOException, GeneralSecurityException {
        String party = recipient.party();
        KeyRing keys = new KeyRing(settings.pki(), party);
        journal = Journal.open(settings.folder(party));
        Outgoing outgoing = new Outgoing(journal, settings.folder(party));
        broker = new PartyBroker(settings, party);
        copies = PartyLoop.at(
                broker,
                party + " copies",
                Session.SESSION_TRANSACTED,
                new Incoming(
                        recipient.addresses(),
                        keys,
                        journal,
                        new CopyReader(party, keys, journal, outgoing, recipient)));
        receipts = recipient.acknowledges()
                ? Optional.of(PartyLoop.at(
                        broker,
                        party + " receipts",
                        Session.SESSION_TRANSACTED,
                        new Incoming(
                                List.of(party + ".out.receipt"),
                                keys,
                                journal,
                                new ReceiptReader(party, journal, entry -> {}))))
                : Optional.empty();
    }

    @Override
    public void close() {
        copies.close();
        receipts.ifPresent(PartyLoop::close);
        broker.close();
        journal.close();
    }
}
