package org.emexchange.hub.pipeline;

import org.emexchange.hub.audit.Leaf;

/** The end of a file's way in: every message has its verdict, and the file's receipt carries them all. */
final class FileAcceptance {
    private final Kernel kernel;

    FileAcceptance(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> file) {
        Ledger.Entry entry = kernel.ledger().open();
        file.entry(entry);
        file.fence.ifPresent(entry::require);
        if (!entry.claim(Admission.claim(file))) {
            throw new Admission.RaceException();
        }
        int messages = file.batch.orElseThrow().messages().size();
        entry.log().append(Leaves.of(kernel, file, Leaf.Kind.RECEIVED, "MESSAGES " + messages));
        String receipt = new Receipts(kernel).answered(file, entry);
        entry.settle(file.sender(), file.header().messageId(), Ledger.InboxState.ACCEPTED, receipt);
        entry.commit();
        file.known = true;
        kernel.signals().posted();
    }
}
