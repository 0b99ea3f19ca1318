package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What a request must hold so that a named person can decide on it, with the paragraph of the Code of Practice that asks
 * for it. Each row is taken out of a request that is otherwise whole.
 */
@Tag("COP-23")
@Tag("COP-25")
@Tag("COP-28")
@Tag("COP-29")
@Tag("COP-31")
@Tag("COP-60")
class DataRequestFieldsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        RequestId        | 31: what an answer and a decision are about
        Force            | 29: a public authority asks; 57: controller of what it receives
        Person           | 28: about whom
        Scope            | 17: only the necessary amount
        From             | 17: what period
        To               | 17: what period
        Purpose          | 25: another law enforcement purpose; 28: which
        PurposeDetails   | 31: the purpose that the data are bound to
        Power            | 23: a lawful gateway
        AuthorisedBy     | 25: the receiver is authorised by law to process for that purpose
        WhyNecessary     | 25 and 29: necessary to that purpose
        WhyProportionate | 25 and 29: proportionate to that purpose; 8: private life
        Urgency          | 28: to locate a person for the safeguarding of life, or not
        Undertaking      | 31 and 60
        UseForStatedPurposeOnly     | 31: used only for the purpose of the disclosure
        NoDecisionByAutomationAlone | 60: no significant decision by automation alone
        Officer          | 49: a legitimate need, of a person who can be named
        Rank             | 49
        Number           | 49
        Phone            | 32: by secure means, to a person who can be reached
        Email            | 32
        SignedAt         | 49: who answers for it, and when
        """)
    void refusesARequestWithout(String element, String paragraph) {
        assertThat(paragraph).isNotBlank();
        assertThat(Requests.example("routine-polygon")
                        .withoutElement(element)
                        .refusedBy(DataRequestXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @Test
    void refusesARequestOfNobodyByName() {
        Requests.example("routine-polygon")
                .with("<Name>Priya Wetherstone</Name>", "")
                .isRefusedBy(DataRequestXml::read, Kind.SCHEMA, "DataRequest/Officer/Rank");
    }

    @ParameterizedTest
    @CsvSource({"LifeAtRisk", "AnswerBy", "AuthorisedAt"})
    void refusesAnUrgentRequestWithout(String element) {
        assertThat(Requests.example("urgent-circle")
                        .withoutElement(element)
                        .refusedBy(DataRequestXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @ParameterizedTest
    @CsvSource({"PurposeDetails", "AuthorisedBy", "WhyNecessary", "WhyProportionate"})
    void refusesAReasonThatIsBlank(String element) {
        String name = "<" + element + ">";
        String text = Requests.example("routine-polygon").text();
        String reason = text.substring(text.indexOf(name) + name.length(), text.indexOf("</" + element + ">"));
        assertThat(Requests.example("routine-polygon")
                        .with(reason, " \n ")
                        .refusedBy(DataRequestXml::read)
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @Test
    void refusesARequestThatNamesNoKindOfRecord() {
        Requests.example("urgent-circle")
                .with("<Category>POSITIONS</Category>", "")
                .isRefusedBy(DataRequestXml::read, Kind.SCHEMA, "DataRequest/Scope");
    }

    @Test
    void readsEveryFact() {
        DataRequest read = Requests.routine();
        assertThat(read.requestId()).isEqualTo("WYP/EM/2026/0713");
        assertThat(read.force()).isEqualTo("police.west-yorkshire");
        assertThat(read.orderId()).contains("LCC/2026/004388");
        assertThat(read.scope().from()).isEqualTo("2026-11-14T18:00:00Z");
        assertThat(read.scope().to()).isEqualTo("2026-11-15T03:00:00Z");
        assertThat(read.scope().categories()).hasSize(4);
        Justification why = read.justification();
        assertThat(why.purpose()).isEqualTo(RequestPurpose.INVESTIGATION);
        assertThat(why.power()).isEqualTo(RequestPower.DPA_2018_S36_3);
        assertThat(why.crimeReference()).contains("13260655117");
        assertThat(why.whyNecessary()).startsWith("A witness");
        assertThat(why.whyProportionate()).startsWith("Only the square kilometre");
        assertThat(read.officer().rank()).isEqualTo("Detective Constable");
        assertThat(read.officer().number()).isEqualTo("DC4417");
        assertThat(read.urgency()).hasToString("ROUTINE");
        assertThat(read.signedAt()).isEqualTo("2026-11-20T09:40:00Z");
        assertThat(read)
                .hasToString(
                        "DataRequest[police.west-yorkshire ROUTINE Justification[INVESTIGATION" + " DPA_2018_S36_3]]");
    }

    @Test
    void readsAnUrgentRequestAndADirection() {
        DataRequest urgent = Requests.request("urgent-circle");
        assertThat(urgent.urgency().lifeAtRisk().orElseThrow()).contains("former partner");
        assertThat(urgent.supervisor().orElseThrow().rank()).isEqualTo("Inspector");
        DataRequest directed = Requests.request("court-direction");
        assertThat(directed.justification().direction().orElseThrow().court()).isEqualTo("Leeds Crown Court");
        assertThat(directed.scope().from()).isEqualTo("2026-09-30T23:00:00Z");
        assertThat(directed.scope().areas()).isEmpty();
    }

    @Test
    void namesNothingOfTheMatterInARefusal() {
        UnreadableException refusal = Requests.example("routine-polygon")
                .with("1996-03-21", "Oakenshaw")
                .refusedBy(DataRequestXml::read);
        assertThat(refusal.getMessage()).doesNotContain("Oakenshaw").contains("DataRequest/Person/DateOfBirth");
    }
}
