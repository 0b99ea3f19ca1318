package org.emexchange.mapping.shared;

import java.util.Optional;

/** The groups of orders that the table of the effective practice guide tells apart (EPG-matrix). */
public enum OrderGroup {
    /** Community orders and suspended sentence orders, regardless of offence. */
    COMMUNITY_SENTENCE,
    HOME_DETENTION_CURFEW,
    /** Parole Board release from a life, IPP or extended determinate sentence. */
    PAROLE_BOARD_RELEASE;

    /** Empty for an order of a court that the table does not cover. */
    public static Optional<OrderGroup> of(OrderType type) {
        return switch (type) {
            case COMMUNITY, SUSPENDED_SENTENCE -> Optional.of(COMMUNITY_SENTENCE);
            case SUPERVISION_DEFAULT, YOUTH_REHABILITATION, BAIL, CIVIL, IMMIGRATION -> Optional.empty();
        };
    }
}
