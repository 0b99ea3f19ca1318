package org.emexchange.hub.alert;

/** A way to send short messages to telephones. Takes alerts only. */
public interface TextMessages {
    /** @throws IllegalStateException when the message was not taken on; it may have been, and is sent again later */
    void send(Alert alert, PhoneNumber to);
}
