package org.emexchange.app.console;

import java.time.Instant;
import org.emexchange.hub.pipeline.Reviews;

/**
 * One line of the list of what is to be reviewed; no personal data. Times in London.
 *
 * @param request reference of the request, where it is one; else empty
 * @param what sender and recipient, interchange, power and agreement of a share
 */
record ReviewRow(String id, String request, String what, String since, String due, boolean overdue) {
    static ReviewRow of(Reviews.Due due, Instant now) {
        return new ReviewRow(
                due.id(),
                due.request().orElse(""),
                due.share().map(share -> words(due, share)).orElse("Released at once: a life was at risk"),
                WaitingRow.moment(due.since()),
                WaitingRow.moment(due.dueAt()),
                due.isOverdue(now));
    }

    private static String words(Reviews.Due due, Reviews.Share share) {
        return "Of the day's sample: " + due.interchange() + " from " + share.sender() + " to " + share.recipient()
                + " under " + share.power() + " for " + share.purpose() + " by " + share.agreement() + ", message "
                + share.messageId();
    }
}
