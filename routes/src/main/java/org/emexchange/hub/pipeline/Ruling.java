package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a named person decides on a request, and why; or what became of it otherwise. Personal data may be in the reasons: never logged.
 *
 * @param reasons told to whoever asked
 * @param scope what is granted, where less is granted than was asked for: a document of the interchange's own, for a data
 *     request {@code data-scope-1.0.xsd}
 */
public record Ruling(Outcome outcome, String reasons, Optional<byte[]> scope) {
    /** What was decided. Names are part of the stored format and never change. */
    public enum Outcome {
        /** Granted as asked. */
        GRANTED,
        /** Granted for less than was asked for. */
        GRANTED_IN_PART,
        REFUSED,
        /** Nobody decided in time. */
        EXPIRED,
        /** What was granted is not granted any more. */
        WITHDRAWN,
        /** Whoever asked has taken it back. */
        RETRACTED;

        /** Whether something is released. */
        boolean grants() {
            return this == GRANTED || this == GRANTED_IN_PART;
        }
    }

    private static final Pattern TEXT = Pattern.compile("[\\n\\t[^\\p{Cc}\\p{Cs}\\x{FFFE}\\x{FFFF}]]{1,4000}");

    /**
     * @throws DecisionException.NoReasons where the reasons are blank, too long or hold a control character
     * @throws IllegalArgumentException where a scope goes with anything but a grant in part
     */
    public Ruling {
        reasons = text(reasons);
        if (scope.isPresent() != (outcome == Outcome.GRANTED_IN_PART)) {
            throw new IllegalArgumentException("a scope goes with a grant in part, and with nothing else");
        }
    }

    /** What people write, as it is kept: without white space at its ends, and LF where a form sent CR LF. */
    static String text(String written) {
        String text = written.replace("\r\n", "\n").strip();
        if (!TEXT.matcher(text).matches()) {
            throw new DecisionException.NoReasons();
        }
        return text;
    }

    public static Ruling granted(String reasons) {
        return new Ruling(Outcome.GRANTED, reasons, Optional.empty());
    }

    public static Ruling grantedInPart(String reasons, byte[] scope) {
        return new Ruling(Outcome.GRANTED_IN_PART, reasons, Optional.of(scope));
    }

    public static Ruling refused(String reasons) {
        return new Ruling(Outcome.REFUSED, reasons, Optional.empty());
    }

    /** Of a grant that was made before. */
    static Ruling withdrawn(String reasons) {
        return new Ruling(Outcome.WITHDRAWN, reasons, Optional.empty());
    }

    static Ruling retracted() {
        return new Ruling(Outcome.RETRACTED, "Taken back by whoever asked.", Optional.empty());
    }

    static Ruling expired(String reasons) {
        return new Ruling(Outcome.EXPIRED, reasons, Optional.empty());
    }

    public boolean grants() {
        return outcome.grants();
    }

    /** Whether somebody decides it on a request: the rest is what becomes of one otherwise. */
    boolean isADecision() {
        return grants() || outcome == Outcome.REFUSED;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "Ruling[" + outcome + "]";
    }
}
