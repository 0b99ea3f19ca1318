package org.emexchange.hub.seal;

/** Where the keys for what is stored are asked for, each time anew. */
public interface Keys {
    /** The file as it is now: its current key wraps what is stored next. */
    KeyFile now();

    /** The file with that key, where there is one: another hub may have used a key that this one has not seen yet. */
    KeyFile having(String id);
}
