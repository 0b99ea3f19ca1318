package org.emexchange.app.demo;

import java.util.List;

/** What follows for a party from a copy that it has read: one class for an interchange. */
@FunctionalInterface
interface FollowUp {
    /** In the order in which they are sent; none where the copy is no reason. */
    List<Errand> from(OpenedMessage copy);
}
