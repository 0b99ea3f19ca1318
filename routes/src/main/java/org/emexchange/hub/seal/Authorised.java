package org.emexchange.hub.seal;

import org.emexchange.hub.policy.Permit;

/** Permitted by a sharing rule for one recipient. */
public final class Authorised {
    private final Marked marked;
    private final Permit permit;

    Authorised(Marked marked, Permit permit) {
        this.marked = marked;
        this.permit = permit;
    }

    Marked marked() {
        return marked;
    }

    public Permit permit() {
        return permit;
    }
}
