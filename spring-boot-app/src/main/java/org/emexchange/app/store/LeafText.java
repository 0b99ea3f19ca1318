package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.Leaf.Ground;
import org.emexchange.hub.policy.PartyId;

/**
 * The canonical text of a leaf, over which its commitment is made. The format is fixed for ever: UTF-8; first line
 * {@code em-exchange leaf 1}; then one line {@code name=value} per column that is not null, names in alphabetical order,
 * each line ended by LF; in values {@code \} is written {@code \\}, LF {@code \n}, CR {@code \r}; {@code at} is
 * microseconds since 1970-01-01T00:00:00Z. The row's number is not in it: that is given by the database afterwards.
 */
final class LeafText {
    private LeafText() {}

    static byte[] of(Leaf leaf, Instant at) {
        Map<String, String> lines = new TreeMap<>();
        lines.put("at", Long.toString(micros(at)));
        lines.put("kind", leaf.kind().name());
        leaf.party().map(PartyId::value).ifPresent(party -> lines.put("party", party));
        leaf.counterpart().map(PartyId::value).ifPresent(party -> lines.put("counterpart", party));
        lines.put("interchange", leaf.interchange());
        leaf.messageId().ifPresent(id -> lines.put("message_id", id));
        leaf.orderPseudonym().ifPresent(order -> lines.put("order_pseudonym", order));
        leaf.ground().ifPresent(ground -> addGround(lines, ground));
        lines.put("payload_digest", leaf.payloadDigest());
        lines.put("outcome", leaf.outcome());
        lines.put("size", Long.toString(leaf.size()));
        return write(lines);
    }

    private static void addGround(Map<String, String> lines, Ground ground) {
        lines.put("purpose", ground.purpose());
        lines.put("power", ground.power());
        lines.put("agreement", ground.agreement());
        lines.put("marking", ground.marking());
        ground.capacities().ifPresent(capacities -> lines.put("capacities", capacities));
    }

    private static byte[] write(Map<String, String> lines) {
        StringBuilder text = new StringBuilder("em-exchange leaf 1\n");
        lines.forEach((name, value) ->
                text.append(name).append('=').append(escape(value)).append('\n'));
        return text.toString().getBytes(UTF_8);
    }

    private static String escape(String value) {
        return value.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static long micros(Instant at) {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }
}
