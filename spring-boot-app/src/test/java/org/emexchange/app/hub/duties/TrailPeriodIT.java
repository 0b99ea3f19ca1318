package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.COURT;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.verdict;

import org.emexchange.app.hub.Enquiring;
import org.emexchange.app.hub.Orders;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Positions are seen without a reason for the time of trail monitoring only. The order has it from 16 November 2026, 18:00, to 16
 * May 2027; the officer asks about 17 November, 18:00, to 19 November, 08:00, and signs on the 20th.
 */
@Tag("COP-18")
@Tag("COP-19")
class TrailPeriodIT {
    private final String order = Carried.trailed(PROBATION.id());

    @Test
    void letsPositionsOfItsTimeBeAskedFor() {
        assertThat(ask("2026-11-17T18:00:00Z")).isEqualTo("ACCEPTED");
    }

    @Test
    void asksForAReasonWhereThePeriodBeginsBeforeIt() {
        assertThat(ask("2026-11-16T17:59:59Z")).isEqualTo("EMX-6032");
    }

    /** Varied with effect from 18 November: it was monitored until then. */
    @Test
    void asksForAReasonOnceAVariationHasEndedIt() {
        Header header = Change.sequence(Orders.header(COURT.id(), order), 2);
        byte[] varied = new String(Orders.order("exclusion-zone-monitored", order), UTF_8)
                .replace("X345678", Enquiring.CRN)
                .replace("<Party>probation.hull-pdu<", "<Party>" + PROBATION.id() + "<")
                .replace(
                        "<Action>NEW</Action>",
                        "<Action>VARIED</Action><Change>"
                                + "<RefersTo>0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01</RefersTo>"
                                + "<EffectiveAt>2026-11-18T00:00:00Z</EffectiveAt><Kind>OTHER</Kind>"
                                + "<Reason>Whereabouts are not monitored any more.</Reason></Change>")
                .replaceAll("(?s)<Trail>.*</Trail>", "")
                .getBytes(UTF_8);
        COURT.send("court-order", COURT.seal().sealed(header, varied));
        CONTRACTOR.await("order", about(order).and(one -> one.opening().text().contains("<Action>VARIED<")));

        assertThat(ask("2026-11-17T18:00:00Z")).isEqualTo("EMX-6032");
        assertThat(ask("2026-11-17T18:00:00Z", "2026-11-18T00:00:00Z")).isEqualTo("ACCEPTED");
    }

    private String ask(String from) {
        return ask(from, "2026-11-19T08:00:00Z");
    }

    private String ask(String from, String to) {
        Enquiring enquiry = Enquiring.about(order, PROBATION.id(), "positions-with-reason");
        byte[] payload = new String(enquiry.payload(), UTF_8)
                .replaceAll("(?s)<LawfulReason>.*</LawfulReason>", "")
                .replaceAll("<From>[^<]*<", "<From>" + from + "<")
                .replaceAll("<To>[^<]*<", "<To>" + to + "<")
                .getBytes(UTF_8);
        byte[] sealed = PROBATION.seal().sealed(enquiry.header(), payload);
        PROBATION.send("information-request", sealed);
        return verdict(PROBATION, sealed);
    }
}
