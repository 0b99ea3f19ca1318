package org.emexchange.mapping.hl7;

/**
 * Bounds of one message, kept while it is walked and before anything is built of it.
 *
 * @param segmentLength characters of one segment
 * @param fields fields of one segment
 * @param repetitions repetitions of one field
 */
public record Er7Limits(int octets, int segments, int segmentLength, int fields, int repetitions) {
    /** What any message of the hub's profiles may have. */
    public static final Er7Limits MESSAGE = new Er7Limits(256 * 1024, 400, 32 * 1024, 120, 60);
}
