package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.OrderAction;

/** What an action is called at the contractor. */
public enum RequestType {
    REQUEST,
    VARIATION,
    REVOCATION,
    END_MONITORING;

    static RequestType of(OrderAction action) {
        return switch (action) {
            case NEW -> REQUEST;
            case VARIED -> VARIATION;
            case REVOKED -> REVOCATION;
            case SENT_IN_ERROR -> END_MONITORING;
        };
    }
}
