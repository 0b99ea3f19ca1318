package org.emexchange.certsdev;

import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;

/** From when until when something counts. It begins five minutes early, for parties whose clock is slow. */
record Lifetime(Instant from, Instant until) {
    private static final Duration SLOW_CLOCKS = Duration.ofMinutes(5);

    static Lifetime of(Duration length, Instant now) {
        return new Lifetime(now.minus(SLOW_CLOCKS), now.plus(length));
    }

    static Lifetime of(X509Certificate certificate) {
        return new Lifetime(
                certificate.getNotBefore().toInstant(),
                certificate.getNotAfter().toInstant());
    }

    static Lifetime of(X509CRL crl) {
        return new Lifetime(crl.getThisUpdate().toInstant(), crl.getNextUpdate().toInstant());
    }

    Lifetime within(Lifetime outer) {
        return until.isAfter(outer.until) ? new Lifetime(from, outer.until) : this;
    }

    /** Counts now and for longer than {@code margin} yet. */
    boolean hasLeft(Duration margin, Instant now) {
        return !from.isAfter(now) && until.isAfter(now.plus(margin));
    }

    boolean hasEnded(Instant now) {
        return !until.isAfter(now);
    }
}
