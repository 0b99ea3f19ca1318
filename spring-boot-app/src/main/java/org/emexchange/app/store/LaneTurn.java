package org.emexchange.app.store;

/** A lane whose turn a dispatcher holds. */
record LaneTurn(long lane, LaneKey key, int failures) {}
