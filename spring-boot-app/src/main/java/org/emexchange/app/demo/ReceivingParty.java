package org.emexchange.app.demo;

import jakarta.jms.Session;
import java.io.IOException;
import java.security.GeneralSecurityException;

/** A contractor, a PDU or a force: reads its copies, answers each, and reads what the hub says to its answers. */
final class ReceivingParty implements AutoCloseable {
    private final Journal journal;
    private final PartyBroker broker;
    private final PartyLoop copies;
    private final PartyLoop receipts;

    ReceivingParty(String party, DemoSettings settings) throws IOException, GeneralSecurityException {
        KeyRing keys = new KeyRing(settings.pki(), party);
        journal = Journal.open(settings.folder(party));
        Outgoing outgoing = new Outgoing(journal, settings.folder(party));
        broker = new PartyBroker(settings, party);
        copies = new PartyLoop(
                party + " orders",
                broker,
                Session.SESSION_TRANSACTED,
                new Incoming(party + ".out.order", keys, journal, new CopyReader(party, keys, journal, outgoing)));
        receipts = new PartyLoop(
                party + " receipts",
                broker,
                Session.SESSION_TRANSACTED,
                new Incoming(party + ".out.receipt", keys, journal, new ReceiptReader(party, journal, entry -> {})));
    }

    @Override
    public void close() {
        copies.close();
        receipts.close();
        broker.close();
        journal.close();
    }
}
