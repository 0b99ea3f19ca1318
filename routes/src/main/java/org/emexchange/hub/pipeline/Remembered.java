package org.emexchange.hub.pipeline;

import java.util.LinkedHashMap;
import java.util.Map;

/** What is known of a great many things that come again: of the last of them, so that memory has an end. */
final class Remembered<V> extends LinkedHashMap<String, V> {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 20_000;

    @Override
    protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
        return size() > MOST;
    }
}
