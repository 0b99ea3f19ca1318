package org.emexchange.hub.pipeline;

import java.util.OptionalLong;

/**
 * Which hub works a polled door, kept by the store. A lease ends by itself when its holder is silent, by the store's own
 * clock; each new holder gets a higher number, so that what an earlier one still does can be told (a fence).
 */
public interface Leases {
    /** Takes or renews the lease. @return its number; empty while another hub holds it */
    OptionalLong hold(String door);

    /** Lets another hub have it at once. */
    void release(String door);
}
