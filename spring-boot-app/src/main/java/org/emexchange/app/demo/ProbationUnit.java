package org.emexchange.app.demo;

/** The delivery units that allocate cases and tell what risk is known, and the officer who does. All invented. */
enum ProbationUnit {
    LEEDS("probation.leeds-pdu", "Leeds East", "Marianne Oakhurst", "0113 496 0123", "Leeds", "LS2 7XZ"),
    HULL("probation.hull-pdu", "Hull", "Dilwyn Achterberg", "01632 960177", "Hull", "HU1 9ZY"),
    YORK("probation.york-pdu", "York", "Perpetua Langstroth", "01904 496012", "York", "YO1 9TL");

    private final String party;
    private final String title;
    private final String officer;
    private final String phone;
    private final String town;
    private final String postcode;

    ProbationUnit(String party, String title, String officer, String phone, String town, String postcode) {
        this.party = party;
        this.title = title;
        this.officer = officer;
        this.phone = phone;
        this.town = town;
        this.postcode = postcode;
    }

    String party() {
        return party;
    }

    String title() {
        return title;
    }

    String officer() {
        return officer;
    }

    String phone() {
        return phone;
    }

    String town() {
        return town;
    }

    String postcode() {
        return postcode;
    }

    String mailbox() {
        return "em@" + party + ".example";
    }

    /** @param clumsy as of {@link AllocationFollowUp} */
    Casework casework(Pace pace, boolean clumsy) {
        return new Casework(
                pace,
                new AllocationFollowUp(this, clumsy),
                new RiskFollowUp(this),
                new InformationFollowUp(this),
                CaseTraffic.management());
    }
}
