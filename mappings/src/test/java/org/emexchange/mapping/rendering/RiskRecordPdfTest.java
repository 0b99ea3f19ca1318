package org.emexchange.mapping.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.emexchange.mapping.probation.Forms;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The readable document: that anyone can read it, and that it says everything. */
@Tag("PI-4.5")
class RiskRecordPdfTest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Forms NONE = Forms.of("risk-notification/no-relevant-risk");
    private static final Forms URGENT = Forms.of("risk-update/urgent-mappa-3");
    private static final Forms OFFICER = Forms.of("risk-update/new-officer-after-home-visit");

    private static final String WHOLE_FORM = Pdf.of(FORM).text();

    static Stream<List<Forms>> records() {
        return Stream.of(List.of(FORM), List.of(NONE), List.of(FORM, URGENT), List.of(FORM, URGENT, OFFICER));
    }

    @ParameterizedTest
    @MethodSource("records")
    void passesVeraPdfAsPdfUa(List<Forms> forms) throws Exception {
        PdfUaCheck.passes(Pdf.of(forms.toArray(Forms[]::new)).octets());
    }

    @Test
    void wouldNotPassWereItOfPlainPages() throws Exception {
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            plain.save(octets);
            assertThat(PdfUaCheck.failures(octets.toByteArray())).isNotEmpty();
        }
    }

    @Test
    void isTaggedAndHasATitleAndALanguage() {
        Pdf pdf = Pdf.of(FORM, URGENT);
        assertThat(pdf.<String>open(
                        document -> document.getDocumentInformation().getTitle()))
                .isEqualTo("Responsible officer and risk: order LCC/2026/004412");
        assertThat(pdf.<String>open(document -> document.getDocumentCatalog().getLanguage()))
                .isEqualTo("en-GB");
        assertThat(pdf.<Boolean>open(document -> isTagged(document.getDocumentCatalog())))
                .isTrue();
    }

    private static boolean isTagged(PDDocumentCatalog catalog) {
        return catalog.getMarkInfo().isMarked()
                && catalog.getStructureTreeRoot() != null
                && catalog.getViewerPreferences().displayDocTitle();
    }

    @Test
    void carriesTheMarkingAtHeadAndFootOfEachPage() {
        Pdf pdf = Pdf.of(FORM, URGENT, OFFICER);
        assertThat(pdf.pages())
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page.split(Pdf.MARKING, -1)).hasSizeGreaterThanOrEqualTo(3));
        assertThat(pdf.pages().get(1)).contains("Page 2 of " + pdf.<Integer>open(PDDocument::getNumberOfPages));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Name                                     | Gareth Ivor Pennington also known as Gaz
                    Address                                  | 14 Larkfield Terrace Burmantofts Leeds West Yorkshire LS9 8QT UPRN 72999041
                    Date of birth                            | 21 July 1988
                    Contact number                           | 07700 900234
                    E-mail address                           | gaz.pennington@mail.example
                    Risk of harm assessed, such as by OASys  | Yes
                    Assessed risk of harm to staff           | High
                    What the assessment says of risk to staff| Struck an officer in March 2025 when told of a recall. Visit in pairs, not after dark. (Shared because it is strictly necessary to manage risk.)
                    Risk of harm to the public               | Quarrels with the tenant of number 12; keep the fitting off the shared landing. (Stated to hold nothing sensitive.)
                    What other assessments say               | A health screening notes panic in closed rooms: leave the door open. (Shared with the person's consent.)
                    Risk to a specific gender                | Male, Female
                    Evidence of racist views                 | Yes (Shared because it is strictly necessary to manage risk.)
                    Evidence of homophobic views             | No
                    Pets at the premises that might be a risk| Yes
                    Risk to self                             | Yes Overdose in 2024; has a plan with his keyworker. (Shared because it is strictly necessary to manage risk.)
                    Safeguarding issues                      | Yes A niece of six stays at weekends. (Shared because it is strictly necessary to manage risk.)
                    Integrated offender management (IOM)     | Yes
                    Prolific and priority offender (PPO)     | No
                    MAPPA case                               | Yes
                    MAPPA level                              | 2
                    What is needed to manage the person      | Meeting every eight weeks; report any missed curfew the same day. (Stated to hold nothing sensitive.)
                    Responsible officer                      | Marianne Oakhurst
                    Contact numbers                          | 0113 496 0123 07700 900871
                    Office address                           | Quarry Mount House 3 Albany Row Leeds LS2 7XZ
                    Probation delivery unit (PDU)            | Leeds East
                    Functional mailbox of the PDU            | leeds-pdu@probation.example
                    Sent by                                  | Leeds PDU, duty desk
                    Date sent                                | 18 November 2026
                    """)
    void saysEachFieldOfTheForm(String question, String answer) {
        assertThat(WHOLE_FORM).contains(Pdf.bare(question + answer));
    }

    @Test
    void saysThatNoRelevantRiskIsKnownAndWhatElseIsNot() {
        assertThat(Pdf.of(NONE).text())
                .contains("RelevantriskNorelevantriskisknown.", "AddressNofixedabode", "ContactnumberNoneknown")
                .contains("E-mailaddressNoneknown", "SiwanMaddocks-\u0174yn", "(IOM)No", "(PPO)No", "MAPPAcaseNo")
                .doesNotContain("Riskofharmassessed", "URGENT");
    }

    @Test
    @Tag("PI-3.4")
    @Tag("PI-AnnexA")
    void keepsEveryEntryInOrder() {
        assertThat(Pdf.of(FORM, URGENT, OFFICER).text())
                .containsSubsequence(
                        "Thenewestisentry3of3.",
                        "Entry1:notification",
                        Forms.SOURCES.get(0),
                        "GarethIvorPennington",
                        "Datesent18November2026",
                        "Entry2:furtherupdate",
                        "2December2026at09:31:07Londontime",
                        "Threatenedbytelephonethismorningtoattackwhoevernextcomestothedoor.",
                        "(PPO)Notknown",
                        "MAPPAlevel3",
                        "Datesent2December2026",
                        "Entry3:furtherupdate",
                        "Hasmoved.Thecasehasanewofficer.",
                        "Flat3,88CardinalStreet",
                        "AssessedriskofharmtostaffVeryhigh",
                        "EvidenceofracistviewsNotknown",
                        "TobiasFernsby",
                        "Datesent13January2027");
    }

    @Test
    @Tag("PI-3.5")
    void saysAtTheTopThatTheNewestEntryIsUrgent() {
        assertThat(Pdf.of(FORM, URGENT).pages().get(0)).contains("URGENT: heed entry 2 at once.");
        assertThat(Pdf.of(FORM, URGENT, OFFICER).text()).doesNotContain("URGENT");
    }

    @Test
    void isTheSameOctetForOctetWhereverAndWheneverItIsMade() {
        byte[] first = Pdf.of(FORM, URGENT).octets();
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Arrays.equals(Pdf.of(FORM, URGENT).octets(), first)).isTrue();
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
        assertThat(new Pdf(first).<Long>open(RiskRecordPdfTest::madeAt)).isEqualTo(1796203867000L);
    }

    private static long madeAt(PDDocument document) {
        return document.getDocumentInformation().getCreationDate().getTimeInMillis();
    }
}
