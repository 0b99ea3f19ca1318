package org.emexchange.mapping.thirdparty;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.police.RequestPower;
import org.emexchange.mapping.police.RequestPurpose;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a third party's request must hold, and when a consent or a direction is one to what it asks for. */
@Tag("COP-30")
@Tag("COP-31")
class ThirdPartyRequestTest {
    private static final Published CONSENT = Published.of("third-party-request/on-consent.xml");
    private static final Published DIRECTION = Published.of("third-party-request/by-direction.xml");

    @Test
    void readsThePublishedExamples() {
        ThirdPartyRequest read = CONSENT.read(ThirdPartyRequestXml::read);
        assertThat(read.power()).isEqualTo(RequestPower.CONSENT);
        assertThat(read.purpose()).isEqualTo(RequestPurpose.LEGAL_PROCEEDINGS);
        assertThat(read.consentLacks()).isEmpty();
        assertThat(read.directionLacks()).containsExactly("ThirdPartyRequest/Direction");
        assertThat(read.urgency().isUrgent()).isFalse();
        assertThat(read.urgency().answerBy()).contains(Instant.parse("2026-12-01T17:00:00Z"));
        assertThat(read).hasToString("ThirdPartyRequest[thirdparty.ridings-law LEGAL_PROCEEDINGS CONSENT]");

        ThirdPartyRequest directed = DIRECTION.read(ThirdPartyRequestXml::read);
        assertThat(directed.directionLacks()).isEmpty();
        assertThat(directed.consentLacks()).containsExactly("ThirdPartyRequest/Consent");
    }

    @ParameterizedTest
    @CsvSource({
        "RequestId",
        "ThirdParty",
        "Representative",
        "Capacity",
        "OnBehalfOf",
        "Organisation",
        "Person",
        "Scope",
        "Purpose",
        "PurposeDetails",
        "Power",
        "Undertaking",
        "UseForStatedPurposeOnly",
        "NoDecisionByAutomationAlone",
        "SignedAt"
    })
    void refusesARequestWithout(String element) {
        assertThat(CONSENT.withoutElement(element)
                        .refusedBy(ThirdPartyRequestXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <DateOfBirth>1996-03-21</DateOfBirth>  |                                     | ThirdPartyRequest/Person
        <SignedAt>2026-11-20T11:00:00Z         | <SignedAt>2026-11-15T02:59:59Z      | ThirdPartyRequest/Scope/To
        <AnswerBy>2026-12-01T17:00:00Z         | <AnswerBy>2026-11-20T11:00:00Z      | ThirdPartyRequest/AnswerBy
        <Power>CONSENT                         | <Power>COURT_DIRECTION              | ThirdPartyRequest/Consent
        """)
    void refusesARequestThatContradictsItself(String from, @Nullable String to, String place) {
        CONSENT.with(from, to == null ? "" : to).isRefusedBy(ThirdPartyRequestXml::read, Kind.CONTRADICTION, place);
    }

    /** On the day of the request, in London, it may have been given an hour before; the day after it has not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <GivenOn>2026-11-19             | <GivenOn>2026-11-20             |
        <GivenOn>2026-11-19             | <GivenOn>2026-11-21             | GivenOn
        <GivenOn>2026-11-19</GivenOn>   |                                 | GivenOn
        <Reference>RL/2026/118/C1</Reference> |                           | Reference
        <HeldBy>Ridings Law LLP, file 118</HeldBy> |                      | HeldBy
        <From>2026-11-14T00:00:00Z</From> |                               | From
        <From>2026-11-14T00:00:00Z      | <From>2026-11-14T18:00:00Z      |
        <From>2026-11-14T00:00:00Z      | <From>2026-11-14T18:00:01Z      | From
        <To>2026-11-16T00:00:00Z</To>   |                                 | To
        <To>2026-11-16T00:00:00Z        | <To>2026-11-15T03:00:00Z        |
        <To>2026-11-16T00:00:00Z        | <To>2026-11-15T02:59:59Z        | To
        </Consent>                      | <WithdrawnOn>2026-11-20</WithdrawnOn></Consent> | WithdrawnOn
        <GivenTo>Ridings Law LLP</GivenTo> |                                  | GivenTo
        <GivenTo>Ridings                | <GivenTo>Moorland                   | GivenTo
        <ForPurpose>LEGAL_PROCEEDINGS</ForPurpose> |                          | ForPurpose
        <ForPurpose>LEGAL_PROCEEDINGS   | <ForPurpose>SAFEGUARDING            | ForPurpose
        <Standing>SUBJECT               | <Standing>EMPOWERED                 | GivenBy
        <Standing>SUBJECT               | <Standing>PARENTAL_RESPONSIBILITY   | GivenBy
        <Standing>SUBJECT</Standing>    | <Standing>EMPOWERED</Standing><Authority>Court of Protection 13981122</Authority> |
        """)
    void saysWhereAConsentFallsShort(String from, @Nullable String to, @Nullable String place) {
        assertThat(CONSENT.with(from, to == null ? "" : to)
                        .read(ThirdPartyRequestXml::read)
                        .consentLacks())
                .isEqualTo(places("Consent", place));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        <Court>Family Court at Leeds</Court>     |                           | Court
        <Reference>LS26C50117/7</Reference>      |                           | Reference
        <GivenOn>2026-11-18</GivenOn>            |                           | GivenOn
        <GivenOn>2026-11-18                      | <GivenOn>2026-11-21       | GivenOn
        <To>2026-11-16T00:00:00Z                 | <To>2026-11-15T02:59:59Z  | To
        </Direction>                             | <SetAsideOn>2026-11-19</SetAsideOn></Direction> | SetAsideOn
        """)
    void saysWhereADirectionFallsShort(String from, @Nullable String to, String place) {
        assertThat(DIRECTION
                        .with(from, to == null ? "" : to)
                        .read(ThirdPartyRequestXml::read)
                        .directionLacks())
                .isEqualTo(places("Direction", place));
    }

    /** On the day before the 18th birthday, and on it. */
    @Test
    void letsAParentConsentForAChildOnly() {
        byte[] child =
                Published.of("third-party-request/on-a-parents-consent.xml").octets();
        assertThat(ThirdPartyRequestXml.read(child).consentLacks()).isEmpty();

        String born = new String(child, UTF_8);
        assertThat(ThirdPartyRequestXml.read(
                                born.replace("2010-02-11", "2008-11-19").getBytes(UTF_8))
                        .consentLacks())
                .isEmpty();
        assertThat(ThirdPartyRequestXml.read(
                                born.replace("2010-02-11", "2008-11-18").getBytes(UTF_8))
                        .consentLacks())
                .containsExactly("ThirdPartyRequest/Consent/GivenBy");
    }

    @Test
    void takesNoKindOfRecordThatTheConsentLeavesOut() {
        assertThat(CONSENT.with("</Category>\n  </Scope>", "</Category><Category>VISITS</Category></Scope>")
                        .read(ThirdPartyRequestXml::read)
                        .consentLacks())
                .containsExactly("ThirdPartyRequest/Consent/Category");
        assertThat(DIRECTION
                        .withoutElement("Directs")
                        .read(ThirdPartyRequestXml::read)
                        .directionLacks())
                .containsExactly("ThirdPartyRequest/Direction/Directs");
    }

    private static List<String> places(String of, @Nullable String place) {
        return place == null ? List.of() : List.of("ThirdPartyRequest/" + of + "/" + place);
    }
}
