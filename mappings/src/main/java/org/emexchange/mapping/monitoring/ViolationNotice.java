package org.emexchange.mapping.monitoring;

import java.util.Optional;

/**
 * One recipient's copy of a report on a violation.
 *
 * @param disclosed the report with nothing in it that this kind of recipient is not given
 * @param decision for the police only
 */
public record ViolationNotice(
        NoticeRecipient recipient, String sourceMessage, Violation disclosed, Optional<StandingDecision> decision) {

    /** No personal data. */
    @Override
    public String toString() {
        return "ViolationNotice[" + recipient + " " + disclosed + "]";
    }
}
