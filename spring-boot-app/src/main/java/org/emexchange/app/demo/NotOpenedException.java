package org.emexchange.app.demo;

/** A message that its recipient does not believe. The text says which check failed and holds nothing of the message. */
final class NotOpenedException extends Exception {
    private static final long serialVersionUID = 1L;

    NotOpenedException(String check) {
        super(check);
    }

    NotOpenedException(String check, Throwable cause) {
        super(check, cause);
    }
}
