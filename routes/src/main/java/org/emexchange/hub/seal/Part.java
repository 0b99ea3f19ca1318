package org.emexchange.hub.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * One message of several that were signed together.
 *
 * @param name what tells it from the others
 * @param standard as in a header
 * @param type as in a header
 * @param order clear order id; never logged
 * @param sequence the sender's number for the order
 */
public record Part(
        String name, String standard, String type, Optional<String> order, OptionalLong sequence, byte[] octets) {
    /** Its message id: a UUID of version 5 (RFC 9562), made of the name in the namespace of the whole's message id. */
    String messageId(String whole) {
        UUID namespace = UUID.fromString(whole);
        byte[] text = name.getBytes(StandardCharsets.UTF_8);
        byte[] digest = Digests.of(
                "SHA-1",
                ByteBuffer.allocate(16 + text.length)
                        .putLong(namespace.getMostSignificantBits())
                        .putLong(namespace.getLeastSignificantBits())
                        .put(text)
                        .array());
        ByteBuffer id = ByteBuffer.wrap(Arrays.copyOf(digest, 16));
        long high = (id.getLong() & ~0xF000L) | 0x5000L;
        long low = (id.getLong() & 0x3FFFFFFFFFFFFFFFL) | 0x8000000000000000L;
        return new UUID(high, low).toString();
    }
}
