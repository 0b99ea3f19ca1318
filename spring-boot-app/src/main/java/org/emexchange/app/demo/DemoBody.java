package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

/** The bodies that an order can name as responsible. */
enum DemoBody {
    LEEDS_PDU("probation.leeds-pdu", "PROBATION", "Yorkshire and the Humber", "Leeds", "LS9 8QT"),
    HULL_PDU("probation.hull-pdu", "PROBATION", "Yorkshire and the Humber", "Hull", "HU9 2TN"),
    YORK_PDU("probation.york-pdu", "PROBATION", "Yorkshire and the Humber", "York", "YO10 5XT"),
    WEST_YORKSHIRE("police.west-yorkshire", "POLICE", "West Yorkshire", "Leeds", "LS11 5DL"),
    HUMBERSIDE("police.humberside", "POLICE", "Humberside", "Hull", "HU5 3AB"),
    YOT_LEEDS("yot.leeds", "YJS", "Yorkshire and the Humber", "Leeds", "LS12 3BD"),
    YOT_BRADFORD("yot.bradford", "YJS", "Yorkshire and the Humber", "Bradford", "BD5 7RW"),
    /** The Home Office is itself responsible for what it imposes: no other body is named. */
    NONE("", "", "", "Leeds", "LS10 1PG");

    private final String party;
    private final String organisation;
    private final String region;
    private final String town;
    private final String postcode;

    DemoBody(String party, String organisation, String region, String town, String postcode) {
        this.party = party;
        this.organisation = organisation;
        this.region = region;
        this.town = town;
        this.postcode = postcode;
    }

    /** The party id, empty for {@link #NONE}. */
    String party() {
        return party;
    }

    String town() {
        return town;
    }

    String postcode() {
        return postcode;
    }

    String policeArea() {
        return switch (town) {
            case "Hull" -> "Humberside";
            case "York" -> "North Yorkshire";
            default -> "West Yorkshire";
        };
    }

    String xml() {
        return this == NONE
                ? ""
                : element(
                        "ResponsibleBody",
                        line("Party", party),
                        line("Organisation", organisation),
                        line("Region", region),
                        line("Email", "em-orders@" + party + ".example"));
    }
}
