package org.emexchange.app.console;

import org.emexchange.hub.pipeline.DecisionException;
import org.springframework.http.HttpStatus;

/** The HTTP status that says best why a decision was not taken in. */
final class Refusals {
    private Refusals() {}

    static HttpStatus status(DecisionException e) {
        if (e instanceof DecisionException.Unknown) {
            return HttpStatus.NOT_FOUND;
        }
        boolean conflict = e instanceof DecisionException.AlreadyDecided
                || e instanceof DecisionException.NotLooked
                || e instanceof DecisionException.NotPermitted;
        return conflict ? HttpStatus.CONFLICT : HttpStatus.BAD_REQUEST;
    }
}
