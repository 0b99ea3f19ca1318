package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message that a party has reason to send.
 *
 * @param kind what it is, as its header says it
 * @param order the order that it is about
 * @param sequence the sender's number for this order, in the count that the interchange belongs to; 0 where it has none
 * @param payload one element that declares its own namespace, or the segments of an HL7 message
 * @param wrong whether its signature is to fail, on purpose
 * @param inReplyTo message id of the copy that it answers; empty where it answers none
 */
record Errand(Kind kind, String order, int sequence, String payload, boolean wrong, String inReplyTo) {
    private static final Duration LIFE = Duration.ofDays(2);

    /** @param door name of the address, port or mailbox that takes it */
    record Kind(
            String interchange,
            String door,
            String standard,
            String type,
            String purpose,
            String power,
            String agreement) {
        /** Under the Offender Management Act 2007, section 14. */
        Kind(String interchange, String door, String standard, String type, String purpose, String agreement) {
            this(interchange, door, standard, type, purpose, "OMA_2007_S14", agreement);
        }
    }

    Errand(Kind kind, String order, int sequence, String payload, boolean wrong) {
        this(kind, order, sequence, payload, wrong, "");
    }

    /** @param copy message id of the copy that it answers */
    static Errand inReply(Kind kind, String copy, String payload) {
        return new Errand(kind, "", 0, payload, false, copy);
    }

    /** With a signature that does not hold. */
    Errand spoilt() {
        return new Errand(kind, order, sequence, payload, true, inReplyTo);
    }

    OutsiderHeader header(String sender, String messageId, Instant created) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("INTERCHANGE", kind.interchange());
        scopes.put("MARKING", "OFFICIAL-SENSITIVE");
        scopes.put("PURPOSE", kind.purpose());
        scopes.put("POWER", kind.power());
        scopes.put("AGREEMENT", kind.agreement());
        scopes.put("EXPIRES", created.plus(LIFE).toString());
        if (!order.isEmpty()) {
            scopes.put("ORDER", order);
        }
        if (sequence > 0) {
            scopes.put("SEQUENCE", String.valueOf(sequence));
        }
        if (!inReplyTo.isEmpty()) {
            scopes.put("IN-REPLY-TO", inReplyTo);
        }
        return new OutsiderHeader(
                sender, HubCertificates.HUB, kind.standard(), kind.type(), messageId, created, scopes);
    }

    /** Without the payload, which is about people. */
    @Override
    public String toString() {
        return kind.interchange() + (order.isEmpty() ? "" : " about " + order);
    }
}
