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
        if (e instanceof DecisionException.OwnRequest || e instanceof DecisionException.OwnProposal) {
            return HttpStatus.FORBIDDEN;
        }
        boolean mend = e instanceof DecisionException.NoReasons || e instanceof DecisionException.OutOfScope;
        return mend ? HttpStatus.BAD_REQUEST : HttpStatus.CONFLICT;
    }
}
