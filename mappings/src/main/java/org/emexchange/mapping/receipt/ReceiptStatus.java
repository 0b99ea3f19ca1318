package org.emexchange.mapping.receipt;

/** What became of a message. */
public enum ReceiptStatus {
    /** From the hub: verified, lawful and recorded; it will be delivered once to each recipient. */
    ACCEPTED,
    /** From the hub: verified and read; it waits for those before it in its order, then ACCEPTED or REFUSED follows. */
    HELD,
    /** From the hub: not accepted; nothing was forwarded. */
    REFUSED,
    /** From the hub: placed at the recipient's door. */
    DELIVERED,
    /** From a recipient: read and taken on. From the hub: the recipient said so. */
    ACKNOWLEDGED,
    /** From a recipient: read and not taken on. From the hub: the recipient said so. */
    REJECTED
}
