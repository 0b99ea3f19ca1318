package org.emexchange.hub.pipeline;

import java.util.List;

/**
 * That an interchange's messages go on a continuous record of their order, which other interchanges may share by its name.
 * Entries are added at the end; none is ever changed or taken away.
 */
public record Continuing(String record, Fit fit) {
    /** Says whether the newest entry may follow those before it. */
    @FunctionalInterface
    public interface Fit {
        /** @throws org.emexchange.mapping.shared.UnreadableException where it would take the place of another */
        void require(List<Entered> withTheNewest);
    }
}
