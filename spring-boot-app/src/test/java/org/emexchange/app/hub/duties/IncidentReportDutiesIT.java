package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestParty;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X19. */
@DutiesOf(value = "incident-report", copy = "em-directorate")
class IncidentReportDutiesIT extends CaseDuties {
    private static final TestParty DIRECTORATE = HUB.party("moj-em.directorate");

    @Override
    CaseMessage message() {
        return CaseMessage.INCIDENT_REPORT;
    }

    @Override
    TestParty recipient() {
        return DIRECTORATE;
    }

    @Override
    Predicate<TestParty.Arrived> isItsCopy() {
        String text = new String(sending.payload(), UTF_8);
        String id = text.substring(text.indexOf("<IncidentId>"), text.indexOf("</IncidentId>"));
        return one -> one.opening().text().contains(id);
    }

    @Override
    Senseless senseless() {
        byte[] changed = new String(sending.payload(), UTF_8)
                .replace("</IncidentId>", "</IncidentId><Other/>")
                .getBytes(UTF_8);
        return new Senseless(sending.party().seal().sealed(sending.header(), changed), "EMX-5001");
    }

    /** Reports are not numbered: what taking one in does beside taking its id is to record what goes no further. */
    @Test
    @Override
    @DutyOf("*.admit")
    @Tag("ISP-3.1")
    void letsAMessageThatCameEarlyWait() {
        sending.party().send(message().flow(), sealed(sending.header()), Map.of("Shift", "night"));

        Dealing.eventually(
                () -> count(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'STRIPPED' AND message_id = ?",
                        sending.header().messageId()),
                1L);
    }

    /** It is about none; whoever names one would tell the directorate whose data were lost. */
    @Test
    @Override
    @Tag("COP-28")
    void sharesNothingAboutAnOrderThatTheHubNeverCarried() {
        assertThat(sent(sealed(Change.order(sending.header(), "ORDER-1")))).isEqualTo("EMX-3001");
    }

    @Test
    @DutyOf("*.check")
    @Tag("COP-41")
    void findsAReportThatComesAfterMoreThan24Hours() {
        assertThat(findingsOf("misdelivery", Duration.ofDays(1).plusMinutes(1))).containsExactly("EMF-711");
        assertThat(findingsOf("misdelivery", Duration.ofDays(1).minusMinutes(1)))
                .isEmpty();
    }

    /** To be notified 72 hours after it was identified, to the second; and one second later. */
    @Test
    @Tag("COP-43")
    void findsACommissionerWhoIsToldAfterMoreThan72Hours() {
        Instant identified = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3_600);
        String published = text("lost-laptop").replace("2026-11-21T08:30:00Z", identified.toString());

        assertThat(findingsOf(published.replace(
                        "2026-11-24T08:30:00Z",
                        identified.plus(Duration.ofDays(3)).toString())))
                .isEmpty();
        assertThat(findingsOf(published.replace(
                        "2026-11-24T08:30:00Z",
                        identified.plus(Duration.ofDays(3)).plusSeconds(1).toString())))
                .containsExactly("EMF-712");
    }

    /** What is serious goes before everything else, and the senior official is told. */
    @Test
    @Tag("COP-44")
    void putsASeriousIncidentFirstAndAsksForTheSeniorOfficial() {
        Instant identified = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(3_600);
        String serious = text("lost-laptop")
                .replace("2026-11-21T08:30:00Z", identified.toString())
                .replace("2026-11-24T08:30:00Z", identified.plusSeconds(7_200).toString());

        assertThat(findingsOf(serious)).isEmpty();
        assertThat(findingsOf(serious.replaceAll("<SeniorOfficialToldAt>.*</SeniorOfficialToldAt>", "")))
                .containsExactly("EMF-713");
        assertThat(count(
                        "SELECT count(*) FROM outbox WHERE urgent AND recipient = ? AND route LIKE 'deliver.incident-report%'",
                        DIRECTORATE.id()))
                .isPositive();
    }

    private List<String> findingsOf(String example, Duration ago) {
        Instant identified = Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(ago);
        return findingsOf(text(example).replace("2026-11-20T14:05:00Z", identified.toString()));
    }

    private String text(String example) {
        return new String(message().payload(example, order()), UTF_8);
    }

    private List<String> findingsOf(String payload) {
        byte[] octets =
                sending.party().seal().sealed(message().header(sending.party().id(), ""), payload.getBytes(UTF_8));
        leave(octets);
        Receipt receipt = fate(sending.party(), octets);
        assertThat(receipt.status()).isEqualTo(ReceiptStatus.ACCEPTED);
        return receipt.findings().stream().map(FindingNote::number).toList();
    }
}
