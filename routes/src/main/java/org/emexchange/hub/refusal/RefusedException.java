package org.emexchange.hub.refusal;

import java.util.List;

/**
 * The message is at fault, for the reason in the catalogue. Thrown only for what the sender can mend; a failure of the
 * hub's own is never thrown as this.
 */
public final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final RefusalCode code;
    private final transient List<String> places;

    public RefusedException(RefusalCode code) {
        this(code, List.of());
    }

    /**
     * @param places where in the message the fault is (element paths, field names), for its sender; never a value from it
     */
    public RefusedException(RefusalCode code, List<String> places) {
        super(code.number() + " " + code.sentence());
        this.code = code;
        this.places = List.copyOf(places);
    }

    /** Keeps the cause for tests; its text may hold content of the message and is never logged. */
    public RefusedException(RefusalCode code, Throwable cause) {
        super(code.number() + " " + code.sentence(), cause);
        this.code = code;
        this.places = List.of();
    }

    public RefusalCode code() {
        return code;
    }

    public List<String> places() {
        return places;
    }
}
