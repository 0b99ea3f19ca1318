package org.emexchange.hub.policy;

import org.emexchange.hub.refusal.RefusalCode;

/** Why no gateway carries a share: the first condition that the stated power does not meet, in this order. */
public enum Obstacle {
    /** The power carries nothing between bodies of these roles. */
    PARTIES(RefusalCode.GATEWAY_PARTIES),
    /** Section 14: not from this list to that one (ISP Annex A). */
    LISTS(RefusalCode.GATEWAY_LISTS),
    /** Nothing about a person in this kind of case (COP-24). */
    CASE(RefusalCode.GATEWAY_CASE),
    /** Not this kind of data. */
    CATEGORY(RefusalCode.GATEWAY_CATEGORY),
    /** Not for this purpose. */
    PURPOSE(RefusalCode.GATEWAY_PURPOSE),
    STATUTE_NOT_ON_RECORD(RefusalCode.GROUND_NOT_ON_RECORD),
    CONTRACT_NOT_ON_RECORD(RefusalCode.GROUND_NOT_ON_RECORD),
    NOT_FOR_SECRETARY_OF_STATE(RefusalCode.NOT_FOR_SECRETARY_OF_STATE),
    ENTITLEMENT_NOT_RECORDED(RefusalCode.ENTITLEMENT_NOT_RECORDED),
    RIGHT_NOT_EXERCISED(RefusalCode.GROUND_NOT_ON_RECORD),
    NO_INCIDENT(RefusalCode.GROUND_NOT_ON_RECORD),
    CONSENT_NOT_RECORDED(RefusalCode.CONSENT_NOT_RECORDED),
    DIRECTION_NOT_RECORDED(RefusalCode.DIRECTION_NOT_RECORDED),
    NECESSITY_NOT_STATED(RefusalCode.NECESSITY_NOT_STATED),
    PROPORTIONALITY_NOT_STATED(RefusalCode.PROPORTIONALITY_NOT_STATED),
    NO_STANDING_DECISION(RefusalCode.NO_STANDING_DECISION),
    DECISION_NOT_TAKEN(RefusalCode.NO_DECISION),
    DECISION_NOT_GRANTED(RefusalCode.NO_DECISION),
    /** Nothing is lacking but the decision, and that is awaited. */
    DECISION_AWAITED(RefusalCode.NO_DECISION);

    private final RefusalCode code;

    Obstacle(RefusalCode code) {
        this.code = code;
    }

    /** As it is told to the sender. */
    public RefusalCode code() {
        return code;
    }
}
