package org.emexchange.certsdev;

/** The development PKI cannot be made, read or kept. The message names the file and what to do; it holds no key. */
public final class PkiException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    PkiException(String message, Exception cause) {
        super(message + ": " + cause.getMessage(), cause);
    }
}
