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
 * @param sequence the sender's number for this order, in the count that the interchange belongs to
 * @param payload one element that declares its own namespace, or the segments of an HL7 message
 * @param wrong whether its signature is to fail, on purpose
 */
record Errand(Kind kind, String order, int sequence, String payload, boolean wrong) {
    private static final Duration LIFE = Duration.ofDays(2);

    /** @param door name of the address, port or mailbox that takes it */
    record Kind(String interchange, String door, String standard, String type, String purpose, String agreement) {}

    /** With a signature that does not hold. */
    Errand spoilt() {
        return new Errand(kind, order, sequence, payload, true);
    }

    OutsiderHeader header(String sender, String messageId, Instant created) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("INTERCHANGE", kind.interchange());
        scopes.put("MARKING", "OFFICIAL-SENSITIVE");
        scopes.put("PURPOSE", kind.purpose());
        scopes.put("POWER", "OMA_2007_S14");
        scopes.put("AGREEMENT", kind.agreement());
        scopes.put("EXPIRES", created.plus(LIFE).toString());
        if (!order.isEmpty()) {
            scopes.put("ORDER", order);
            scopes.put("SEQUENCE", String.valueOf(sequence));
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
