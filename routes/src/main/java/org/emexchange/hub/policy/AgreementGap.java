package org.emexchange.hub.policy;

/** Why an agreement does not carry a share today (ISP 4.1 and 4.2). Names are part of the share log and never change. */
public enum AgreementGap {
    NOT_IN_THE_REGISTER,
    /** It does not bind the sender or the recipient. */
    NOT_A_PARTY,
    NOT_SIGNED,
    ENDED,
    REVIEW_OVERDUE
}
