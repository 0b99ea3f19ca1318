package org.emexchange.app.broker;

/**
 * Is told what the broker refused, so that the hub can audit it. Calls come one at a time, on a thread of their own, in
 * the order in which things happened; they may block. An exception from a listener is logged and the event is not repeated.
 */
public interface BrokerEvents {
    void refused(BrokerRefusal refusal);

    /** The broker can no longer write its journal and stops: the process should end, so that a supervisor restarts it. */
    void failed(String reason);
}
