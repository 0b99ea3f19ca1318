package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.emexchange.app.hub.Orders;
import org.emexchange.app.hub.Violations;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One test for each duty of X09 that is not about a copy, over the real door. */
@DutiesOf("violation")
class ViolationDutiesIT extends StandardDuties {
    @Override
    Sending ordinary() {
        String order = Carried.sentence("suspended-sentence-aamr");
        return new Sending(
                CONTRACTOR,
                HUB.party("probation.hull-pdu"),
                "violation",
                Violations.header(CONTRACTOR.id(), order),
                Violations.violation("curfew-absence", order));
    }

    @Test
    @DutyOf("*.check")
    @Tag("PI-3.14")
    void tellsTheContractorThatAFirstReportAfterADayIsLate() {
        byte[] late = sealed(began(25));
        byte[] inTime = CONTRACTOR.seal().sealed(Change.sequence(another(), 2), began(23));

        assertThat(findings(late)).containsExactly("EMF-504");
        assertThat(findings(inTime)).isEmpty();
    }

    /** Nobody was given it: nobody is guessed. */
    @Test
    @Tag("COP-23")
    @Tag("COP-28")
    void takesNoViolationOfAnOrderThatTheHubNeverCarried() {
        String unknown = Orders.newOrderId();

        assertThat(sent(CONTRACTOR
                        .seal()
                        .sealed(
                                Violations.header(CONTRACTOR.id(), unknown),
                                Violations.violation("curfew-absence", unknown))))
                .isEqualTo("EMX-6006");
    }

    private Header another() {
        return Violations.header(CONTRACTOR.id(), sending.header().order().orElseThrow());
    }

    private byte[] sealed(byte[] payload) {
        return CONTRACTOR.seal().sealed(sending.header(), payload);
    }

    /** The first report on an absence that began so many hours ago, which is also when its curfew began. */
    private byte[] began(long hours) {
        Instant from = Instant.now().minus(hours, ChronoUnit.HOURS).truncatedTo(ChronoUnit.SECONDS);
        String text = new String(sending.payload(), UTF_8)
                .replace("2026-11-20T21:00:00Z", from.toString())
                .replace("2026-11-20T23:41:12Z", from.plusSeconds(60).toString())
                .replace("2026-11-20T21:15:00Z", from.plusSeconds(90).toString())
                .replace("2026-11-21T06:00:00Z", from.plusSeconds(3_600).toString());
        return text.getBytes(UTF_8);
    }

    private static List<String> findings(byte[] octets) {
        CONTRACTOR.send("violation", octets);
        Receipt receipt = fate(CONTRACTOR, octets);
        assertThat(receipt.status()).hasToString("ACCEPTED");
        return receipt.findings().stream().map(FindingNote::number).toList();
    }
}
