package org.emexchange.app.demo;

/** The kinds of order that the demonstration parties send. */
enum OrderKind {
    COMMUNITY_CURFEW("COMMUNITY", "COMMUNITY", true),
    SUSPENDED_SENTENCE_AAMR("SUSPENDED_SENTENCE", "COMMUNITY_SUSPENDED_SENTENCE", true),
    SUPERVISION_DEFAULT("SUPERVISION_DEFAULT", "COMMUNITY_SDO", true),
    YOUTH_REHABILITATION("YOUTH_REHABILITATION", "COMMUNITY_YRO", true),
    ZONE_MONITORED("COMMUNITY", "COMMUNITY", true),
    /** The order does not say that the zone is monitored: nobody will be told of a breach of it. */
    ZONE_NOT_MONITORED("COMMUNITY", "COMMUNITY", true),
    /** Seventeen hours of curfew a day at an address without checks. */
    WITH_FINDINGS("COMMUNITY", "COMMUNITY", true),
    BAIL_CURFEW("BAIL", "BAIL", false),
    BAIL_WITH_ATTACHMENTS("BAIL", "BAIL", false),
    DOMESTIC_ABUSE_PROTECTION("CIVIL", "DAPO", false),
    IMMIGRATION_BAIL("IMMIGRATION", "IMMIGRATION", false),
    HOME_OFFICE_CIVIL("CIVIL", "", false);

    private final String orderType;
    private final String sentenceType;
    private final boolean convicted;

    OrderKind(String orderType, String sentenceType, boolean convicted) {
        this.orderType = orderType;
        this.sentenceType = sentenceType;
        this.convicted = convicted;
    }

    String orderType() {
        return orderType;
    }

    /** Empty where there is none. */
    String sentenceType() {
        return sentenceType;
    }

    /** About a convicted person: the share runs on the Offender Management Act 2007, else on the court's direction. */
    boolean convicted() {
        return convicted;
    }

    boolean isBail() {
        return orderType.equals("BAIL");
    }

    boolean isOfTheHomeOffice() {
        return this == IMMIGRATION_BAIL || this == HOME_OFFICE_CIVIL;
    }

    /** Where something may happen to somebody tonight. */
    boolean mayBeUrgent() {
        return isBail() || this == ZONE_MONITORED || this == DOMESTIC_ABUSE_PROTECTION;
    }
}
