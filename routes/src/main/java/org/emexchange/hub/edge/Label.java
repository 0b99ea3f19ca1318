package org.emexchange.hub.edge;

/** The outer label: properties that repeat the signed header for people and tools, and are never trusted. */
public final class Label {
    public static final String MESSAGE_ID = "EMX_MESSAGE_ID";
    public static final String INTERCHANGE = "EMX_INTERCHANGE";
    public static final String MARKING = "EMX_MARKING";
    public static final String SENDER = "EMX_SENDER";
    /** The broker's own duplicate check. */
    public static final String DUPLICATE_ID = "_AMQ_DUPL_ID";

    private Label() {}
}
