package org.emexchange.app.hub.scenario;

import java.util.Optional;
import java.util.Set;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;

/**
 * By what a party would know that a refused message had reached it after all.
 *
 * @param order the order that the message was about
 * @param nothing true when the message may have reached nobody
 */
record Traces(String flow, Optional<String> order, String message, String digest, boolean nothing) {
    private static final Set<ReceiptStatus> OF_A_RECIPIENT = Set.of(ReceiptStatus.ACKNOWLEDGED, ReceiptStatus.REJECTED);

    /** @param door where copies are read; those of another flow may be about the same order */
    boolean inCopy(String door, TestParty.Arrived arrived) {
        Header header = arrived.opening().header();
        return nothing
                && (flow.endsWith(door) || flow.startsWith(door))
                && header.order().equals(order);
    }

    boolean inReceipt(TestParty.Arrived arrived) {
        Receipt receipt = arrived.receipt();
        boolean toldOn = nothing
                && flow.equals("receipt")
                && OF_A_RECIPIENT.contains(receipt.status())
                && receipt.orderId().equals(order);
        return toldOn || (receipt.status() == ReceiptStatus.REFUSED && isAbout(receipt));
    }

    /** A second refusal of the same message: the first one has been taken out of the queue. */
    private boolean isAbout(Receipt receipt) {
        return receipt.aboutMessage().equals(Optional.of(message))
                || receipt.aboutDigest().equals(Optional.of(digest));
    }
}
