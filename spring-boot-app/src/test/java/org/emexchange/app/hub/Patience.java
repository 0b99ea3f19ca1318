package org.emexchange.app.hub;

import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what has to become true. */
public final class Patience {
    private Patience() {}

    /** @throws AssertionError when it has not become true within a party's patience */
    public static void until(BooleanSupplier wanted) {
        Instant end = Instant.now().plus(TestParty.patience());
        while (!wanted.getAsBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("it did not become true");
            }
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
