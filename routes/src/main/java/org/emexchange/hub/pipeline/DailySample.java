package org.emexchange.hub.pipeline;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.audit.Leaf;

/**
 * The random sample of each day's shares that is put up for review. The seed is drawn once the day (UTC) is over, and is in
 * the share log before it is used. A share is chosen where the first 13 hexadecimal digits of SHA-256(seed || message id in
 * UTF-8), as a number, are below the rate times 16 to the power of 13: whoever has the log can work it out again.
 */
final class DailySample {
    private static final int DIGITS = 13;
    private static final double RANGE = Math.scalb(1.0, 4 * DIGITS);

    private final Kernel kernel;

    DailySample(Kernel kernel) {
        this.kernel = kernel;
    }

    /** Puts up the sample of each day that is over and has none; the first time, of the last day that is over. */
    void upTo(Instant now) {
        LocalDate yesterday = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        LocalDate day = kernel.ledger()
                .samples()
                .lastDone()
                .map(last -> last.plusDays(1))
                .orElse(yesterday);
        while (!day.isAfter(yesterday)) {
            of(day);
            day = day.plusDays(1);
        }
    }

    /** One transaction for the seed, and another one for what it chooses. */
    void of(LocalDate day) {
        byte[] seed = kernel.ledger().samples().seed(day).or(() -> drawn(day)).orElseGet(() -> kept(day));
        double rate = kernel.limits().decisions().sampleRate();
        List<Samples.Shared> chosen = kernel.ledger().samples().shares(day, message -> isChosen(seed, message, rate));
        Instant now = kernel.clock().instant();
        try (Ledger.Entry entry = kernel.ledger().open()) {
            if (entry.samples().done(day, chosen.size(), now)) {
                chosen.forEach(share -> putUp(entry, share, now));
                entry.log().append(Leaf.ofHub(Leaf.Kind.REVIEW, Leaf.NOTHING, "SAMPLE " + day + " OF " + rate, 0));
                entry.commit();
            }
        }
    }

    private void putUp(Ledger.Entry entry, Samples.Shared shared, Instant now) {
        entry.reviews()
                .putUp(new Reviews.Due(
                        UUID.randomUUID().toString(),
                        Reviews.Cause.SAMPLE,
                        Optional.empty(),
                        Optional.of(shared.share()),
                        shared.interchange(),
                        shared.at(),
                        now.plus(kernel.limits().decisions().sampleReviewWithin())));
    }

    /** Empty where another hub has drawn it at the same moment. */
    private Optional<byte[]> drawn(LocalDate day) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            Optional<byte[]> seed = entry.samples().draw(day);
            seed.map(HexFormat.of()::formatHex)
                    .map(text -> Leaf.ofHub(Leaf.Kind.REVIEW, Leaf.NOTHING, "SAMPLE-SEED " + day + " " + text, 0))
                    .ifPresent(entry.log()::append);
            entry.commit();
            return seed;
        }
    }

    private byte[] kept(LocalDate day) {
        return kernel.ledger().samples().seed(day).orElseThrow(() -> new IllegalStateException("no seed is kept"));
    }

    boolean isChosen(byte[] seed, String messageId, double rate) {
        byte[] id = messageId.getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[seed.length + id.length];
        System.arraycopy(seed, 0, both, 0, seed.length);
        System.arraycopy(id, 0, both, seed.length, id.length);
        String digest = kernel.sealing().digest(both);
        return Long.parseLong(digest.substring(0, DIGITS), 16) < rate * RANGE;
    }
}
