package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A message about an order, before it is sealed.
 *
 * @param sequence the sender's number for this order
 * @param refersTo message id of the last accepted message about the order; empty for a new one
 */
record Draft(DemoOrder order, OrderStep step, int sequence, String refersTo, String messageId, Instant created) {
    private static final Duration LIFE = Duration.ofDays(2);

    OutsiderHeader header(Mistake mistake) {
        return new OutsiderHeader(
                order.court().party(),
                mistake == Mistake.WRONG_RECIPIENT ? "emc.order-intake" : HubCertificates.HUB,
                OrderText.NAMESPACE,
                OrderText.NAME,
                messageId,
                mistake == Mistake.EXPIRED ? created.minus(LIFE).minusSeconds(60) : created,
                scopes(mistake));
    }

    private Map<String, String> scopes(Mistake mistake) {
        Map<String, String> scopes = new LinkedHashMap<>();
        scopes.put("INTERCHANGE", "X01");
        if (mistake != Mistake.UNMARKED) {
            scopes.put("MARKING", mistake == Mistake.OVER_MARKED ? "SECRET" : "OFFICIAL-SENSITIVE");
        }
        scopes.put("PURPOSE", "MONITOR_COMPLIANCE");
        scopes.put("POWER", order.kind().convicted() ? "OMA_2007_S14" : "COURT_DIRECTION");
        scopes.put("AGREEMENT", order.court().agreement());
        scopes.put("EXPIRES", (mistake == Mistake.EXPIRED ? created.minusSeconds(60) : created.plus(LIFE)).toString());
        scopes.put("ORDER", order.id());
        scopes.put("SEQUENCE", String.valueOf(sequence));
        return scopes;
    }
}
