package org.emexchange.app.demo;

/** What can be wrong with an order, on purpose, so that refusals are seen too. */
enum Mistake {
    NONE,
    BAD_SIGNATURE,
    UNMARKED,
    /** Sent twice, octet for octet: the first receipt comes again. */
    DUPLICATE,
    IMPOSSIBLE,
    ANOTHER_PARTYS_KEY,
    OVER_MARKED,
    STATUTORY_ITEM_MISSING,
    WRONG_RECIPIENT,
    /** The order is right; a second message of the same id says something else. */
    SAME_ID_OTHER_CONTENT,
    EXPIRED,
    MALFORMED,
    CIPHER_BLOCK_CHAINING;

    /** The payload with what is wrong in it. */
    String payload(String order) {
        return switch (this) {
            case IMPOSSIBLE ->
                order.replaceAll(
                        "<Start>([^<]*)</Start>(<End>[^<]*</End>)?",
                        "<Start>$1</Start><End>2020-01-01T00:00:00Z</End>");
            case STATUTORY_ITEM_MISSING -> order.replaceFirst("<Phone>[^<]*</Phone>", "");
            case SAME_ID_OTHER_CONTENT -> order.replace("<InterpreterRequired>false", "<InterpreterRequired>true");
            default -> order;
        };
    }
}
