package org.emexchange.hub.duty;

import static org.emexchange.hub.duty.Occurrence.Reach.MATTER;
import static org.emexchange.hub.duty.Occurrence.Reach.SUBJECT;

/**
 * What can have happened, by the interchange that tells it. {@code ACCEPTED}: the hub took the message in, {@code
 * DELIVERED}: it has reached the recipient's door; what is told by a message of somebody's counts as told when the hub
 * accepted it, what the hub itself owes when it was delivered.
 */
public enum Occurrence {
    X01_ACCEPTED(MATTER),
    X01_DELIVERED(MATTER),
    /** Equipment has to be fitted; from the later of the order's acceptance and the start of monitoring. */
    X01_FITTING_ORDERED(SUBJECT),
    /** A monitoring period, with its end as the moment; each period is a matter. */
    X01_PERIOD_SET(MATTER),
    X01_REVOKED(SUBJECT),
    X01_SENT_IN_ERROR(SUBJECT),
    /** The order is over; its last period has run out. */
    X01_ENDED(SUBJECT),

    /** With the moment of release. */
    X02_RELEASE_ANNOUNCED(SUBJECT),
    X02_TOLD(SUBJECT),
    X02_CANCELLED(SUBJECT),
    X02_FITTING_ORDERED(SUBJECT),
    X02_PERIOD_SET(MATTER),
    /** A condition that has to be reviewed every three months begins; each condition is a matter. */
    X02_REVIEWED_CONDITION_BEGAN(MATTER),

    X03_ACCEPTED(MATTER),
    X03_DELIVERED(MATTER),
    X03_FITTING_ORDERED(SUBJECT),
    X03_PERIOD_SET(MATTER),
    X03_REVIEWED_CONDITION_BEGAN(MATTER),
    /** A review was held, whatever came of it. */
    X03_REVIEW_HELD(MATTER),
    X03_CONDITION_REMOVED(MATTER),

    /** Annex A, with the risk or that none is known, the officer and the schemes. */
    X04_GIVEN(SUBJECT),

    X05_ACCEPTED(MATTER),
    X05_URGENT_ACCEPTED(MATTER),
    X05_DELIVERED(MATTER),

    X06_ARRANGEMENTS_CHANGED(MATTER),
    X06_CHANGE_TOLD(MATTER),
    /** It was decided to transfer the person after a risk escalation. */
    X06_ESCALATED(MATTER),
    X06_ESCALATION_TOLD(MATTER),
    /** By the message of the unit that hands over. */
    X06_TRANSFERRED(SUBJECT),
    /** By the message of the unit that takes over. */
    X06_RECEIVED(SUBJECT),
    X06_RECEIPT_TOLD(SUBJECT),

    X07_INVITED(MATTER),
    X07_ACTION_SET(MATTER),
    X07_REPLIED(MATTER),
    X07_CANCELLED(MATTER),

    X08_FITTED(SUBJECT),
    X08_REMOVED(SUBJECT),

    /** Of a curfew or location requirement, with the moment at which it began; each violation is a matter. */
    X09_VIOLATED(MATTER),
    X09_ALCOHOL_VIOLATED(MATTER),
    X09_MAY_LEAD_TO_BREACH(MATTER),
    X09_TOLD(MATTER),
    X09_WITHDRAWN(MATTER),

    X10_LETTER_SENT(MATTER),
    /** By the letter's message too, with the moment of the trigger violation. */
    X10_BREACH_ALLEGED(MATTER),
    X10_EVIDENCE_GIVEN(MATTER),
    X10_HEARING_SET(MATTER),
    X10_DECIDED_AGAINST(MATTER),
    /** To proceed, with the hearing's date and what is wanted. */
    X10_PROCEEDING_TOLD(MATTER),
    /** Not to proceed, with the action taken. */
    X10_NOT_PROCEEDING_TOLD(MATTER),

    X11_OUTCOME_NOTIFIED(MATTER),
    X11_TOLD(MATTER),

    X12_ASKED(MATTER),
    X12_ANSWERED(MATTER),
    X12_WITHDRAWN(MATTER),

    X13_ASKED(MATTER),
    X13_GRANTED(MATTER),
    /** The asker has the answer, or the refusal. */
    X13_ANSWERED(MATTER),
    X13_WITHDRAWN(MATTER),

    X14_RISK_SEEN(MATTER),
    X14_TOLD(MATTER),

    X15_ALCOHOL_VIOLATED(MATTER),
    X15_TOLD(MATTER),
    X15_WITHDRAWN(MATTER),

    X16_ANNOUNCED(MATTER),
    X16_COMPLETED(MATTER),

    X17_ASKED(MATTER),
    X17_GIVEN(MATTER),
    X17_WITHDRAWN(MATTER),

    X18_END_TOLD_28(MATTER),
    X18_END_TOLD_7(MATTER),

    X19_IDENTIFIED(SUBJECT),
    X19_REPORTED(SUBJECT),
    X19_CONTROLLER_AWARE(SUBJECT),
    X19_COMMISSIONER_NOTIFIED(SUBJECT),
    /** The decision not to notify, with its reason. */
    X19_NOT_TO_BE_NOTIFIED(SUBJECT),

    X20_ACCESS_ASKED(MATTER),
    X20_INFORMATION_ASKED(MATTER),
    X20_RECTIFICATION_ASKED(MATTER),
    X20_ERASURE_ASKED(MATTER),
    /** The controller has told why the answer takes longer, and by when it comes. */
    X20_EXTENDED(MATTER),
    X20_ANSWERED(MATTER),
    X20_WITHDRAWN(MATTER),
    X20_PASSED_ON(MATTER),
    X20_RETURNED(MATTER),

    X21_ASKED(MATTER),
    X21_ANSWERED(MATTER),
    X21_WITHDRAWN(MATTER),

    X22_MONTH_ENDED(MATTER),
    X22_GIVEN(MATTER),

    X23_ACCEPTED(MATTER),
    X23_DELIVERED(MATTER),
    X23_ALLOCATED(SUBJECT),
    X23_EXISTING_OFFICER_NOTIFIED(SUBJECT),
    /** The allocation names the officer or the functional mailbox to the contractor. */
    X23_CONTACT_GIVEN(SUBJECT),

    X24_ASKED(MATTER),
    X24_ANSWERED(MATTER),
    X24_WITHDRAWN(MATTER),

    /** An agreement is in the register, with a moment of the day by which it must be reviewed again. */
    REGISTER_AGREEMENT_FILED(SUBJECT),
    REGISTER_AGREEMENT_REVIEWED(SUBJECT),
    REGISTER_AGREEMENT_ENDED(SUBJECT),
    /** A standing decision is in the register, with a moment of the day on which it lapses. */
    REGISTER_DECISION_FILED(SUBJECT),
    REGISTER_DECISION_REVIEWED(SUBJECT),
    REGISTER_DECISION_ENDED(SUBJECT);

    /** What a fact of it is about: a subject as a whole (an order, an incident), or one matter of the subject. */
    enum Reach {
        SUBJECT,
        MATTER
    }

    private final Reach reach;

    Occurrence(Reach reach) {
        this.reach = reach;
    }

    /** Whether a fact of it has to say which matter of its subject it is about. */
    public boolean isOfMatter() {
        return reach == MATTER;
    }

    /** The number of the interchange that tells it, or {@code REGISTER}. */
    public String interchange() {
        return name().substring(0, name().indexOf('_'));
    }
}
