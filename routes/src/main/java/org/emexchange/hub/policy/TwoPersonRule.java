package org.emexchange.hub.policy;

import java.time.Duration;

/**
 * From where on location data are bulk or precise, so that one person's decision alone releases nothing (COP-60).
 *
 * @param longest period that one person may release
 * @param finestMetres smallest square by which one person may have places told
 */
public record TwoPersonRule(Duration longest, int finestMetres) {
    /** Positions for longer, without an area, or more precise than one person may release. */
    public boolean asksForTwo(LocationReach reach) {
        return reach.positions()
                && (reach.period().compareTo(longest) > 0
                        || !reach.inAnArea()
                        || reach.precisionMetres() < finestMetres);
    }
}
