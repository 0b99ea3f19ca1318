package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;

/** A recipient's answer that nobody has sent. */
final class Answer {
    private Answer() {}

    static Receipt example() {
        return new Receipt(
                Optional.of("00000000-0000-4000-8000-000000000000"),
                Optional.empty(),
                Optional.empty(),
                ReceiptStatus.ACKNOWLEDGED,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }
}
