package org.emexchange.hub.policy;

/** What has to be on record before a power carries a share. What says so is the reviewed table, or each message anew. */
public enum Ground {
    /** The court or the Home Office made the order, and its statute has the monitor and the enforcer told. */
    STATUTE_OF_THE_ORDER(Origin.TABLE, Obstacle.STATUTE_NOT_ON_RECORD),
    /** The contract of a controller with its processor, the contractor or the hub (COP-59, ISP 3.4). */
    PROCESSOR_CONTRACT(Origin.TABLE, Obstacle.CONTRACT_NOT_ON_RECORD),
    /** What a private prison does in the Secretary of State's place: it issues the licence (COP-11). */
    FOR_SECRETARY_OF_STATE(Origin.TABLE, Obstacle.NOT_FOR_SECRETARY_OF_STATE),
    /** That this very local authority or third party is entitled to that kind of offence detail, by the register (ISP 3.2). */
    ENTITLEMENT_RECORDED(Origin.HUB, Obstacle.ENTITLEMENT_NOT_RECORDED),
    /** The data subject exercises a right (COP-33, COP-45 to COP-47). */
    OWN_RIGHT(Origin.TABLE, Obstacle.RIGHT_NOT_EXERCISED),
    /** Data were lost or compromised (COP-38 to COP-41). */
    INCIDENT(Origin.TABLE, Obstacle.NO_INCIDENT),
    /** The data subject's consent (COP-30). */
    CONSENT_RECORDED(Origin.CONTENT, Obstacle.CONSENT_NOT_RECORDED),
    /** A court's direction that data be disclosed (COP-31). */
    COURT_DIRECTED(Origin.CONTENT, Obstacle.DIRECTION_NOT_RECORDED),
    /** Whoever asks says in words of its own why it is necessary (COP-23). */
    NECESSITY_STATED(Origin.CONTENT, Obstacle.NECESSITY_NOT_STATED),
    /** Whoever asks says in words of its own why it is proportionate (COP-23). */
    PROPORTIONALITY_STATED(Origin.CONTENT, Obstacle.PROPORTIONALITY_NOT_STATED),
    /** The Ministry of Justice's standing decision is in force on the day (COP-28, COP-60). */
    STANDING_DECISION(Origin.HUB, Obstacle.NO_STANDING_DECISION),
    /** The request waits for a named person: this takes the place of the two that follow nowhere. */
    DECISION_AWAITED(Origin.HUB, Obstacle.DECISION_NOT_TAKEN),
    /** A named person has decided, one way or the other (COP-60). */
    DECISION_TAKEN(Origin.HUB, Obstacle.DECISION_NOT_TAKEN),
    /** A named person has granted the request, or part of it (COP-60). */
    DECISION_GRANTED(Origin.HUB, Obstacle.DECISION_NOT_GRANTED);

    /** What says that a ground is there. */
    public enum Origin {
        /** The reviewed table of shares: it follows from what the interchange is. */
        TABLE,
        /** The content of the message, or of the request that it answers. */
        CONTENT,
        /** What the hub keeps: decisions, and the register on the day. */
        HUB
    }

    private final Origin origin;
    private final Obstacle without;

    Ground(Origin origin, Obstacle without) {
        this.origin = origin;
        this.without = without;
    }

    public Origin origin() {
        return origin;
    }

    /** Why a share is refused that lacks it. */
    Obstacle without() {
        return without;
    }
}
