package org.emexchange.hub.seal;

import org.w3c.dom.Document;

/** Decrypted with one of the hub's keys; nothing in it is proved yet. */
public final class Opened {
    private final Received received;
    private final Document document;

    Opened(Received received, Document document) {
        this.received = received;
        this.document = document;
    }

    Received received() {
        return received;
    }

    Document document() {
        return document;
    }
}
