package org.emexchange.hub.pipeline;

/** What a message tells the clocks of its order, once it is accepted. */
@FunctionalInterface
public interface Telling<T> {
    /** @param to also who is in which part in the order */
    void of(T content, FactsTold to);
}
