package org.emexchange.hub.pipeline;

import org.emexchange.hub.refusal.RefusalCode;

/** Why a decision was not taken in, or a request not shown. Nothing has changed then. No message holds personal data. */
public abstract sealed class DecisionException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DecisionException(String message) {
        super(message);
    }

    /** There is no such request. */
    public static final class Unknown extends DecisionException {
        private static final long serialVersionUID = 1L;

        public Unknown() {
            super("there is no request with this reference");
        }
    }

    /** Somebody has decided before; that decision stands. */
    public static final class AlreadyDecided extends DecisionException {
        private static final long serialVersionUID = 1L;

        public AlreadyDecided() {
            super("the request has been decided already; that decision stands");
        }
    }

    /** Nobody decides on what they have not looked at. */
    public static final class NotLooked extends DecisionException {
        private static final long serialVersionUID = 1L;

        public NotLooked() {
            super("look at the request before you decide on it");
        }
    }

    /** Nobody looks or decides without saying why. */
    public static final class NoReasons extends DecisionException {
        private static final long serialVersionUID = 1L;

        public NoReasons() {
            super("reasons are obligatory: 1 to 4,000 characters of plain text");
        }
    }

    /** What is granted is not within what was asked for, or is all of it and called a part. */
    public static final class OutOfScope extends DecisionException {
        private static final long serialVersionUID = 1L;

        public OutOfScope(Throwable cause) {
            super("what is granted in part must lie within what was asked for, and be less than it");
            initCause(cause);
        }
    }

    /** The sharing rules, the register or the party's keys no longer let the request through; it still waits. */
    public static final class NotPermitted extends DecisionException {
        private static final long serialVersionUID = 1L;
        private final RefusalCode code;

        public NotPermitted(RefusalCode code) {
            super("the request is no longer permitted: " + code.number() + " " + code.sentence());
            this.code = code;
        }

        public RefusalCode code() {
            return code;
        }
    }
}
