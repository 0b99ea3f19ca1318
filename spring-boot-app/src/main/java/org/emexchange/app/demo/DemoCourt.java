package org.emexchange.app.demo;

/** Who sends orders. */
enum DemoCourt {
    LEEDS("hmcts.leeds-crown-court", "LCC", "CROWN_COURT", "Leeds Crown Court", false),
    HULL("hmcts.hull-magistrates", "HMC", "MAGISTRATES_COURT", "Hull Magistrates' Court", true),
    HOME_OFFICE("home-office.civil-orders", "HO-CO", "HOME_OFFICE", "Home Office, civil orders", false);

    private final String party;
    private final String prefix;
    private final String kind;
    private final String title;
    private final boolean oaep;

    DemoCourt(String party, String prefix, String kind, String title, boolean oaep) {
        this.party = party;
        this.prefix = prefix;
        this.kind = kind;
        this.title = title;
        this.oaep = oaep;
    }

    String party() {
        return party;
    }

    /** What its order ids begin with. */
    String prefix() {
        return prefix;
    }

    /** Kind of authority. */
    String kind() {
        return kind;
    }

    String title() {
        return title;
    }

    /** Whether its tools know RSA-OAEP only, so that it seals for the hub's RSA certificate. */
    boolean oaep() {
        return oaep;
    }

    /** The agreement that covers what it shares. */
    String agreement() {
        return this == HOME_OFFICE ? "EMX-ISA-004" : "EMX-ISA-001";
    }
}
