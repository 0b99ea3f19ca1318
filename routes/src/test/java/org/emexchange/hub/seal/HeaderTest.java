package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.POLICE;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The signed header: each case is signed by the court as it stands, so that only the header decides. */
class HeaderTest {
    private static final Instant NOW = TestParties.NOW;
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final String HEADER = HeaderText.of(CourtAndHub.header());

    @Test
    void readsWhatTheProfileLists() {
        assertThat(read(HEADER)).isEqualTo(CourtAndHub.header());
    }

    @Test
    void readsTheLeastAHeaderMayHold() {
        String least = HEADER.replaceAll(scope("ORDER"), "").replaceAll(scope("SEQUENCE"), "");

        Header header = read(least);

        assertThat(header.order()).isEmpty();
        assertThat(header.sequence()).isEmpty();
        assertThat(header.inReplyTo()).isEmpty();
    }

    @Test
    void readsWhatAMessageAnswers() {
        String id = "6f1c2f57-97a2-4b5b-8f0e-2f6b3a1d9c44";
        String answer = with(HEADER, "</sbd:BusinessScope>", scopeText("IN-REPLY-TO", id) + "</sbd:BusinessScope>");

        assertThat(read(answer).inReplyTo()).contains(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HeaderVersion>1.0 | HeaderVersion>1.1",
                "TypeVersion>1.0 | TypeVersion>2.0",
                "urn:emexchange:party | urn:other",
                ">hmcts.leeds-crown-court< | >HMCTS.leeds<",
                ">hmcts.leeds-crown-court< | > hmcts.leeds-crown-court <",
                ">em-exchange< | ><",
                "0b0f6d1e | 0B0F6D1E",
                "0b0f6d1e- | 0b0f6d1e",
                ">X01< | ><",
                ">X01< | >X 01<",
                ">urn:test:note< | >urn:test:other<",
                "<sbd:Type>Note | <sbd:Type>note",
                ">MONITOR_COMPLIANCE< | ><",
                ">COURT_DIRECTION< | >COURT&#10;DIRECTION<",
                ">EMX-ISA-001< | >-<",
                ">CO-2026-0007< | >../CO<",
                ">7< | >0<",
                ">7< | >07<",
                ">7< | >-1<",
                ">7< | >1e3<",
                ">7< | >\u0667<",
                ">7< | >9999999999<",
                "<sbd:Type>INTERCHANGE | <sbd:Type>INTERCHANGES",
                "<sbd:BusinessScope> | <sbd:BusinessScope x=\"1\">",
                "<sbd:HeaderVersion> | <sbd:HeaderVersion x=\"1\">",
                "<sbd:Scope> | <sbd:Scope><x/>",
                "<sbd:Scope> | <sbd:Scope x=\"1\">",
                "<sbd:Sender> | <sbd:Sender x=\"1\">",
                "<sbd:Sender> | <sbd:Sender>x",
                "</sbd:BusinessScope> | </sbd:BusinessScope><x/>"
            })
    void refusesEveryOtherForm(String before, String after) {
        assertThat(refusal(with(HEADER, before, after))).isEqualTo(RefusalCode.HEADER);
    }

    @ParameterizedTest
    @CsvSource({"INTERCHANGE", "PURPOSE", "POWER", "AGREEMENT", "EXPIRES"})
    void refusesAHeaderWithoutARequiredScope(String type) {
        assertThat(refusal(HEADER.replaceAll(scope(type), ""))).isEqualTo(RefusalCode.HEADER);
    }

    @ParameterizedTest
    @CsvSource({"INTERCHANGE", "PURPOSE", "POWER", "AGREEMENT", "EXPIRES", "ORDER", "SEQUENCE"})
    void refusesAScopeTwice(String type) {
        assertThat(refusal(HEADER.replaceAll("(" + scope(type) + ")", "$1$1"))).isEqualTo(RefusalCode.HEADER);
    }

    @Test
    void refusesScopesInAnotherOrder() {
        String swapped = HEADER.replaceAll("(" + scope("PURPOSE") + ")(" + scope("POWER") + ")", "$2$1");

        assertThat(swapped).isNotEqualTo(HEADER);
        assertThat(refusal(swapped)).isEqualTo(RefusalCode.HEADER);
    }

    @Test
    void refusesANumberWithoutAnOrder() {
        assertThat(refusal(HEADER.replaceAll(scope("ORDER"), ""))).isEqualTo(RefusalCode.HEADER);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-21T11:59:58,HEADER",
        "2026-11-21T11:59:58+00:00,HEADER",
        "2026-11-21T11:59:58+01:00,HEADER",
        "2026-11-21T11:59:60Z,HEADER",
        "2026-12-31T23:59:60Z,HEADER",
        "2026-11-21T24:00:00Z,HEADER",
        "2026-11-31T11:59:58Z,HEADER",
        "2026-02-29T11:59:58Z,HEADER",
        "21/11/2026 11:59,HEADER",
        "2026-11-21,HEADER",
        "2026-11-21T11:59:58.1234567890Z,HEADER",
        "+12026-11-21T11:59:58Z,HEADER",
        "2026-11-21T11:59:58.123456789Z,",
        "2026-03-29T01:30:00Z,",
        "2024-02-29T11:59:58Z,"
    })
    void readsInstantsInZoneZOnly(String created, String refusal) {
        String changed = with(HEADER, "2026-11-21T11:59:58Z", created);

        if (refusal == null) {
            assertThat(read(changed).created()).isEqualTo(Instant.parse(created));
        } else {
            assertThat(refusal(changed)).isEqualTo(RefusalCode.valueOf(refusal));
        }
    }

    @ParameterizedTest
    @CsvSource({"300,", "301,TIME_AHEAD", "86400,TIME_AHEAD", "-86400,"})
    void takesAMessageCreatedAtMostFiveMinutesAhead(long seconds, String refusal) {
        heeded(header -> at(header, NOW.plusSeconds(seconds), NOW.plusSeconds(90_000)), refusal);
    }

    @ParameterizedTest
    @CsvSource({"1,", "0,TIME_PAST", "-1,TIME_PAST"})
    void takesAMessageUntilItExpires(long seconds, String refusal) {
        heeded(header -> at(header, NOW.minusSeconds(60), NOW.plusSeconds(seconds)), refusal);
    }

    @Test
    void refusesAMessageThatExpiredBeforeItWasCreated() {
        heeded(header -> at(header, NOW.plusSeconds(120), NOW.plusSeconds(60)), "TIME_PAST");
    }

    @Test
    void ourOwnOutageAgesNothing() {
        Header shortLived = at(CourtAndHub.header(), NOW.minusSeconds(7200), NOW.minusSeconds(3600));
        byte[] octets = HERE.encrypted(HERE.signed(shortLived));
        Received early = Received.at(COURT, "d", octets, NOW.minusSeconds(3601), "ID:1", Optional.empty());
        Received late = Received.at(COURT, "d", octets, NOW.minusSeconds(3599), "ID:1", Optional.empty());

        HERE.sealing.heed(HERE.sealing.verify(HERE.sealing.open(early)));
        assertThat(CourtAndHub.refusal(() -> HERE.sealing.heed(HERE.sealing.verify(HERE.sealing.open(late)))))
                .isEqualTo(RefusalCode.TIME_PAST);
    }

    @Test
    void refusesASenderThatIsNotTheConnectedParty() {
        heeded(header -> between(header, POLICE, PartyId.HUB), "SENDER_MISMATCH");
        heeded(header -> between(header, COURT, PartyId.HUB), null);
    }

    @Test
    void refusesAMessageThatWasSignedForAnotherAndForwardedToUs() {
        heeded(header -> between(header, COURT, POLICE), "RECIPIENT");
    }

    @Test
    void refusesWhatAnotherPartyForwardsUnderTheOriginalSignature() {
        String envelope = HERE.signed();
        byte[] octets =
                EncryptionXml.encrypt(CourtAndHub.bytes(envelope), HERE.hubEc.certificate(), POLICE, PartyId.HUB);
        Received forwarded = Received.at(POLICE, "d", octets, NOW, "ID:1", Optional.empty());

        assertThat(CourtAndHub.refusal(() -> HERE.sealing.verify(HERE.sealing.open(forwarded))))
                .isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }

    private static void heeded(UnaryOperator<Header> change, @Nullable String refusal) {
        Header header = change.apply(CourtAndHub.header());
        Verified verified =
                HERE.sealing.verify(HERE.sealing.open(CourtAndHub.received(HERE.encrypted(HERE.signed(header)))));
        if (refusal == null) {
            HERE.sealing.heed(verified);
            assertThat(verified.header()).isEqualTo(header);
        } else {
            assertThat(CourtAndHub.refusal(() -> HERE.sealing.heed(verified))).isEqualTo(RefusalCode.valueOf(refusal));
            assertThat(HERE.refusalOf(HERE.signed(header))).isEqualTo(RefusalCode.valueOf(refusal));
        }
    }

    private static Header read(String header) {
        return SignedContent.read(signed(header)).header();
    }

    private static RefusalCode refusal(String header) {
        return CourtAndHub.refusal(() -> read(header));
    }

    private static byte[] signed(String header) {
        return CourtAndHub.bytes(
                "<Signed xmlns=\"urn:emexchange:envelope:1\" Id=\"Signed\"><sbd:StandardBusinessDocument"
                        + " xmlns:sbd=\"" + Profile.SBDH + "\">" + header + CourtAndHub.NOTE
                        + "</sbd:StandardBusinessDocument></Signed>");
    }

    private static String scope(String type) {
        return "<sbd:Scope><sbd:Type>" + type + "</sbd:Type>(?:(?!</sbd:Scope>).)*</sbd:Scope>";
    }

    private static String scopeText(String type, String value) {
        return "<sbd:Scope><sbd:Type>" + type + "</sbd:Type><sbd:InstanceIdentifier>" + value
                + "</sbd:InstanceIdentifier></sbd:Scope>";
    }

    private static Header at(Header header, Instant created, Instant expires) {
        return TestHeaders.with(header, header.sender(), header.receiver(), created, expires, header.marking());
    }

    private static Header between(Header header, PartyId sender, PartyId receiver) {
        return TestHeaders.with(header, sender, receiver, header.created(), header.expires(), header.marking());
    }
}
