package org.emexchange.hub.pipeline;

/** One interchange, written once. Whatever a flow does not say, its interchange does not do. */
public interface Flow {
    Interchange<?> define();
}
