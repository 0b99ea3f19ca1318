package org.emexchange.mapping.monitoring;

import java.util.Optional;

/**
 * One recipient's copy of a report on a violation.
 *
 * @param disclosed the report with nothing in it that this kind of recipient is not given
 * @param decision for the police only
 * @param wordsLeftOut how many texts in free words the recipient is not entitled to (ISP 3.2)
 */
public record ViolationNotice(
        NoticeRecipient recipient,
        String sourceMessage,
        Violation disclosed,
        Optional<StandingDecision> decision,
        int wordsLeftOut) {
    /** To whom no law closes free words. */
    ViolationNotice(
            NoticeRecipient recipient, String sourceMessage, Violation disclosed, Optional<StandingDecision> decision) {
        this(recipient, sourceMessage, disclosed, decision, 0);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ViolationNotice[" + recipient + " " + disclosed + "]";
    }
}
