package org.emexchange.app.broker;

/** The broker did not start; what it had begun was stopped again. The process should end: nothing can be received. */
public final class BrokerStartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokerStartException(String message, Throwable cause) {
        super(message, cause);
    }
}
