package org.emexchange.hub.pipeline;

/** A polled door is another hub's now: nothing is taken in there, and nothing is wrong with what lies there. */
public final class LeaseLostException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public LeaseLostException(String door) {
        super("the door " + door + " is another hub's to poll");
    }
}
