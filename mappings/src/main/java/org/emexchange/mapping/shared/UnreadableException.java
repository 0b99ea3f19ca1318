package org.emexchange.mapping.shared;

import java.util.List;

/** A message cannot be taken as it is, and why. Its sender is told the places; nothing here is content of the message. */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of fault it is. The first that applies, in this order, is reported. */
    public enum Kind {
        /**
         * Not well-formed XML in UTF-8, or outside the limits of depth, attributes or elements, or with a DTD; or not
         * HL7 in ER7 and UTF-8 within its bounds.
         */
        MALFORMED,
        /** Does not follow the published schema, or a rule that the schema states in words. */
        SCHEMA,
        /** Lacks something that the court must tell the monitor (CrimPR 28.2, 14.12). */
        STATUTORY_MINIMUM,
        /** Contradicts itself, so that nobody could carry it out. */
        CONTRADICTION,
        /** A document is missing, too large, of a type not taken, misnamed, or not the one that its digest names. */
        ATTACHMENT
    }

    private final Kind kind;
    private final transient List<String> places;

    /**
     * @param places element paths made of the schema's own names only; without a number an element is the first of its
     *     name, {@code *} stands for an element that the schema does not know; of HL7 segments and fields, as in {@code
     *     ZLC[2]-5}
     */
    public UnreadableException(Kind kind, List<String> places) {
        super(kind + " at " + places);
        this.kind = kind;
        this.places = List.copyOf(places);
    }

    public Kind kind() {
        return kind;
    }

    /** Where the fault is, at most 20 places. */
    public List<String> places() {
        return places;
    }
}
