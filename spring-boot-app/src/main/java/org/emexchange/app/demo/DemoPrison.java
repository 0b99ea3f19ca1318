package org.emexchange.app.demo;

/** Prisons that notify releases, each of one kind. */
enum DemoPrison {
    LEEDS(
            "prison.leeds",
            "LEI",
            "HMP Leeds",
            DemoBody.LEEDS_PDU,
            "HDC",
            "GOVERNOR|Governor, HMP Leeds",
            "STANDARD_DETERMINATE_SENTENCE"),
    WETHERBY(
            "prison.wetherby",
            "WYI",
            "HMYOI Wetherby",
            DemoBody.YOT_LEEDS,
            "NOTICE_OF_SUPERVISION",
            "GOVERNOR|Governor, HMYOI Wetherby",
            "DTO"),
    FRANKLAND(
            "prison.frankland",
            "FKI",
            "HMP Frankland",
            DemoBody.LEEDS_PDU,
            "PAROLE_LICENCE",
            "PAROLE_BOARD|Parole Board, panel of last month",
            "IPP");

    private final String party;
    private final String code;
    private final String title;
    private final DemoBody body;
    private final String kind;
    private final String authority;
    private final String sentence;

    DemoPrison(String party, String code, String title, DemoBody body, String kind, String authority, String sentence) {
        this.party = party;
        this.code = code;
        this.title = title;
        this.body = body;
        this.kind = kind;
        this.authority = authority;
        this.sentence = sentence;
    }

    String party() {
        return party;
    }

    /** Of the establishment, three letters. */
    String code() {
        return code;
    }

    String title() {
        return title;
    }

    /** Who supervises whom it releases. */
    DemoBody body() {
        return body;
    }

    /** How it releases. */
    String kind() {
        return kind;
    }

    /** Who imposed the conditions: kind and name, as two fields. */
    String authority() {
        return authority;
    }

    String sentence() {
        return sentence;
    }
}
