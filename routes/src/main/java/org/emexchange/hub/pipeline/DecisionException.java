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

    /** Nobody has a part in what becomes of a request of their own party, or one that names them (COP-60). */
    public static final class OwnRequest extends DecisionException {
        private static final long serialVersionUID = 1L;

        public OwnRequest() {
            super("the request is your own: somebody else decides on it");
        }
    }

    /** What somebody has proposed waits for a second person. */
    public static final class AlreadyProposed extends DecisionException {
        private static final long serialVersionUID = 1L;

        public AlreadyProposed() {
            super("a decision is proposed already; a second person confirms or declines it");
        }
    }

    /** There is nothing for a second person to say yes or no to. */
    public static final class NothingProposed extends DecisionException {
        private static final long serialVersionUID = 1L;

        public NothingProposed() {
            super("nothing is proposed on this request, or a second person has answered it already");
        }
    }

    /** Nobody confirms what they have proposed, or reviews what they have decided (COP-60). */
    public static final class OwnProposal extends DecisionException {
        private static final long serialVersionUID = 1L;

        public OwnProposal() {
            super("you had a part in this decision: somebody else confirms or reviews it");
        }
    }

    /** Nobody decided in time. */
    public static final class Expired extends DecisionException {
        private static final long serialVersionUID = 1L;

        public Expired() {
            super("the request has expired: whoever asked has to ask again");
        }
    }

    /** What is not granted, was withdrawn, or has lapsed, cannot be withdrawn. */
    public static final class NothingToWithdraw extends DecisionException {
        private static final long serialVersionUID = 1L;

        public NothingToWithdraw() {
            super("there is no grant that could be withdrawn: it was withdrawn before, or has lapsed");
        }
    }

    /** Somebody has reviewed it before; that review stands. */
    public static final class AlreadyReviewed extends DecisionException {
        private static final long serialVersionUID = 1L;

        public AlreadyReviewed() {
            super("it has been reviewed already; that review stands");
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
