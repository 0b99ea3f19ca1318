package org.emexchange.mapping.court;

import java.util.Optional;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;

/** The contractor's sub-category of a change. */
public enum ServiceRequest {
    /** Amend monitoring. */
    SR08,
    /** Remove equipment, bail. */
    SR11,
    /** Revocation of monitoring. */
    SR21;

    /** Empty for a new order. */
    static Optional<ServiceRequest> of(OrderAction action, OrderType type) {
        return switch (action) {
            case NEW -> Optional.empty();
            case VARIED -> Optional.of(SR08);
            case REVOKED, SENT_IN_ERROR -> Optional.of(type == OrderType.BAIL ? SR11 : SR21);
        };
    }
}
