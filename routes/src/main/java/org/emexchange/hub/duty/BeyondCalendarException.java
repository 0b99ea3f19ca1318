package org.emexchange.hub.duty;

/** A date needs the bank holidays of a year that the table does not have. It is never guessed. */
public final class BeyondCalendarException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final int year;

    BeyondCalendarException(int year, int first, int last) {
        super("this needs the bank holidays of " + year + "; those of " + first + " to " + last + " are known");
        this.year = year;
    }

    public int year() {
        return year;
    }
}
