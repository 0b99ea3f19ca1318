package org.emexchange.app.demo;

import static org.emexchange.app.demo.DemoBody.HULL_PDU;
import static org.emexchange.app.demo.DemoBody.HUMBERSIDE;
import static org.emexchange.app.demo.DemoBody.LEEDS_PDU;
import static org.emexchange.app.demo.DemoBody.NONE;
import static org.emexchange.app.demo.DemoBody.WEST_YORKSHIRE;
import static org.emexchange.app.demo.DemoBody.YORK_PDU;
import static org.emexchange.app.demo.DemoBody.YOT_BRADFORD;
import static org.emexchange.app.demo.DemoBody.YOT_LEEDS;
import static org.emexchange.app.demo.OrderKind.BAIL_CURFEW;
import static org.emexchange.app.demo.OrderKind.BAIL_WITH_ATTACHMENTS;
import static org.emexchange.app.demo.OrderKind.COMMUNITY_CURFEW;
import static org.emexchange.app.demo.OrderKind.DOMESTIC_ABUSE_PROTECTION;
import static org.emexchange.app.demo.OrderKind.HOME_OFFICE_CIVIL;
import static org.emexchange.app.demo.OrderKind.IMMIGRATION_BAIL;
import static org.emexchange.app.demo.OrderKind.SUPERVISION_DEFAULT;
import static org.emexchange.app.demo.OrderKind.SUSPENDED_SENTENCE_AAMR;
import static org.emexchange.app.demo.OrderKind.WITH_FINDINGS;
import static org.emexchange.app.demo.OrderKind.YOUTH_REHABILITATION;
import static org.emexchange.app.demo.OrderKind.ZONE_MONITORED;
import static org.emexchange.app.demo.OrderKind.ZONE_NOT_MONITORED;

import java.util.List;

/** One kind of order for one body. */
record DemoOffer(OrderKind kind, DemoBody body) {
    private static final List<DemoOffer> LEEDS = List.of(
            new DemoOffer(COMMUNITY_CURFEW, LEEDS_PDU),
            new DemoOffer(SUSPENDED_SENTENCE_AAMR, LEEDS_PDU),
            new DemoOffer(COMMUNITY_CURFEW, YORK_PDU),
            new DemoOffer(YOUTH_REHABILITATION, YOT_LEEDS),
            new DemoOffer(BAIL_CURFEW, WEST_YORKSHIRE),
            new DemoOffer(ZONE_MONITORED, LEEDS_PDU),
            new DemoOffer(BAIL_CURFEW, HUMBERSIDE),
            new DemoOffer(BAIL_WITH_ATTACHMENTS, WEST_YORKSHIRE),
            new DemoOffer(YOUTH_REHABILITATION, YOT_BRADFORD),
            new DemoOffer(COMMUNITY_CURFEW, HULL_PDU));
    private static final List<DemoOffer> HULL = List.of(
            new DemoOffer(ZONE_NOT_MONITORED, HULL_PDU),
            new DemoOffer(BAIL_CURFEW, HUMBERSIDE),
            new DemoOffer(SUPERVISION_DEFAULT, HULL_PDU),
            new DemoOffer(WITH_FINDINGS, HULL_PDU),
            new DemoOffer(DOMESTIC_ABUSE_PROTECTION, HUMBERSIDE),
            new DemoOffer(COMMUNITY_CURFEW, LEEDS_PDU),
            new DemoOffer(BAIL_WITH_ATTACHMENTS, HUMBERSIDE));
    private static final List<DemoOffer> HOME_OFFICE =
            List.of(new DemoOffer(IMMIGRATION_BAIL, NONE), new DemoOffer(HOME_OFFICE_CIVIL, NONE));

    /** What the court sends, in turn. */
    static List<DemoOffer> of(DemoCourt court) {
        return switch (court) {
            case LEEDS -> LEEDS;
            case HULL -> HULL;
            case HOME_OFFICE -> HOME_OFFICE;
        };
    }
}
