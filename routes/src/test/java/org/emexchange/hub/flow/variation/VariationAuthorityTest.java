package org.emexchange.hub.flow.variation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.prison.ReleaseKind;
import org.emexchange.mapping.shared.SentenceType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every row of the reviewed table: what it permits, and the same with one fact that is otherwise (COP 12 and 13). */
class VariationAuthorityTest {
    private static final PartyId PRISON = new PartyId("prison.one");
    private static final PartyId UNIT = new PartyId("probation.one");
    /** Of an adult the two that act on behalf of the Secretary of State (paragraph 12). */
    private static final Set<PartyRole> FOR_ADULTS = EnumSet.of(PartyRole.PROBATION, PartyRole.PPCS);
    /** Orders of a court, which are no licence. */
    private static final Set<SentenceType> NO_LICENCE = EnumSet.of(
            SentenceType.COMMUNITY,
            SentenceType.COMMUNITY_SUSPENDED_SENTENCE,
            SentenceType.COMMUNITY_SDO,
            SentenceType.COMMUNITY_YRO,
            SentenceType.COMMUNITY_YRO_ISS,
            SentenceType.BAIL,
            SentenceType.BAIL_SUPERVISION_SUPPORT,
            SentenceType.BAIL_RLAA,
            SentenceType.DAPO,
            SentenceType.IMMIGRATION);

    @ParameterizedTest
    @CsvSource({
        // Life and indeterminate sentences: the Board, whoever imposed the conditions; with it and without.
        "LIFE_SENTENCE, PAROLE_BOARD, ADULT, PPCS, ParoleBoard, permitted",
        "LIFE_SENTENCE, PAROLE_BOARD, ADULT, PPCS, SecretaryOfState, EMX-6072",
        "IPP, PAROLE_BOARD, ADULT, PROBATION, ParoleBoard, permitted",
        "IPP, PAROLE_BOARD, ADULT, PROBATION, SecretaryOfState, EMX-6072",
        "LIFE_SENTENCE, GOVERNOR, ADULT, PROBATION, ParoleBoard, permitted",
        "LIFE_SENTENCE, GOVERNOR, ADULT, PROBATION, SecretaryOfState, EMX-6072",
        "IPP, PAROLE_BOARD, ADULT, PRISONS, ParoleBoard, EMX-6070",
        // Other sentences, whose release the Board directed.
        "EXTENDED_DETERMINATE_SENTENCE, PAROLE_BOARD, ADULT, PPCS, ParoleBoard, permitted",
        "EXTENDED_DETERMINATE_SENTENCE, PAROLE_BOARD, ADULT, PPCS, SecretaryOfState, EMX-6072",
        "SOPC, PAROLE_BOARD, ADULT, PROBATION, ParoleBoard, permitted",
        "SOPC, PAROLE_BOARD, ADULT, YCS, ParoleBoard, EMX-6070",
        // Other sentences, released by the Secretary of State.
        "STANDARD_DETERMINATE_SENTENCE, GOVERNOR, ADULT, PROBATION, SecretaryOfState, permitted",
        "STANDARD_DETERMINATE_SENTENCE, PAROLE_BOARD, ADULT, PROBATION, SecretaryOfState, EMX-6072",
        "STANDARD_DETERMINATE_SENTENCE, DIRECTOR, ADULT, PPCS, SecretaryOfState, permitted",
        "STANDARD_DETERMINATE_SENTENCE, DIRECTOR, ADULT, PPCS, ParoleBoard, EMX-6072",
        "STANDARD_DETERMINATE_SENTENCE, GOVERNOR, ADULT, PRISONS, SecretaryOfState, EMX-6070",
        "STANDARD_DETERMINATE_SENTENCE, GOVERNOR, ADULT, PRISONS, Governor, EMX-6070",
        "DTO, YOUTH_CUSTODY_SERVICE, ADULT, PROBATION, SecretaryOfState, permitted",
        // Under 18: the governor of a young offender institution.
        "DTO, GOVERNOR, UNDER_18, PRISONS, Governor, permitted",
        "DTO, YOUTH_CUSTODY_SERVICE, UNDER_18, PRISONS, Governor, EMX-6070",
        "SECTION_91, GOVERNOR, UNDER_18, PRISONS, Governor, permitted",
        "SECTION_91, GOVERNOR, UNDER_18, PRISONS, SecretaryOfState, EMX-6072",
        // Under 18: the Youth Custody Service's team.
        "DTO, YOUTH_CUSTODY_SERVICE, UNDER_18, YCS, YouthCustody, permitted",
        "DTO, GOVERNOR, UNDER_18, YCS, YouthCustody, EMX-6070",
        "SECTION_91, YOUTH_CUSTODY_SERVICE, UNDER_18, YCS, YouthCustody, permitted",
        "SECTION_91, YOUTH_CUSTODY_SERVICE, UNDER_18, YCS, Governor, EMX-6072",
        "DTO, YOUTH_CUSTODY_SERVICE, UNDER_18, PROBATION, SecretaryOfState, EMX-6070",
        "DTO, YOUTH_CUSTODY_SERVICE, UNDER_18, PPCS, SecretaryOfState, EMX-6070",
        // Paragraph 13 is about determinate sentences.
        "LIFE_SENTENCE, YOUTH_CUSTODY_SERVICE, UNDER_18, YCS, YouthCustody, EMX-6070"
    })
    @Tag("COP-12")
    @Tag("COP-13")
    void permitsWhatParagraphs12And13Do(
            SentenceType sentence,
            LicenceAuthorityKind imposedBy,
            String age,
            PartyRole sender,
            String authority,
            String verdict) {
        OrderParts order = released(sentence, imposedBy, age.equals("UNDER_18"));

        assertThat(verdict(age, sender, authority, List.of(order))).isEqualTo(verdict);
    }

    /** So that no sentence is forgotten: exactly those with a licence can be varied, and of an adult by these two. */
    @ParameterizedTest
    @EnumSource(SentenceType.class)
    @Tag("COP-12")
    void knowsEverySentenceThatIsServedOnLicence(SentenceType sentence) {
        OrderParts order = released(sentence, LicenceAuthorityKind.PAROLE_BOARD, false);

        for (PartyRole sender : PartyRole.values()) {
            boolean permitted = !NO_LICENCE.contains(sentence) && FOR_ADULTS.contains(sender);
            assertThat(verdict("ADULT", sender, "ParoleBoard", List.of(order)))
                    .isEqualTo(permitted ? "permitted" : "EMX-6070");
        }
    }

    /** The release names a team of the Youth Custody Service for a person under 18, and for nobody else. */
    @ParameterizedTest
    @CsvSource({"true, UNDER_18, permitted", "true, ADULT, EMX-6071", "false, UNDER_18, EMX-6071"})
    @Tag("COP-13")
    void takesTheReleasesWordOnTheAge(boolean child, String age, String verdict) {
        OrderParts order = released(SentenceType.DTO, LicenceAuthorityKind.GOVERNOR, child);

        assertThat(verdict(age, PartyRole.PRISONS, "Governor", List.of(order))).isEqualTo(verdict);
    }

    @Test
    @Tag("COP-12")
    void variesNothingButARelease() {
        OrderParts order =
                new OrderParts(PRISON, Optional.empty(), UNIT, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(verdict("ADULT", PartyRole.PROBATION, "SecretaryOfState", List.of(order)))
                .isEqualTo("EMX-6073");
    }

    /** Where two senders have used one id nobody can tell which of them is meant. */
    @Test
    @Tag("COP-12")
    void wantsTheAuthorityOverEachReleaseOfThatId() {
        OrderParts one = released(SentenceType.STANDARD_DETERMINATE_SENTENCE, LicenceAuthorityKind.GOVERNOR, false);
        OrderParts other = released(SentenceType.LIFE_SENTENCE, LicenceAuthorityKind.GOVERNOR, false);

        assertThat(verdict("ADULT", PartyRole.PROBATION, "SecretaryOfState", List.of(one, one)))
                .isEqualTo("permitted");
        assertThat(verdict("ADULT", PartyRole.PROBATION, "SecretaryOfState", List.of(one, other)))
                .isEqualTo("EMX-6072");
    }

    private static String verdict(String age, PartyRole sender, String authority, List<OrderParts> orders) {
        Party party = new Party(new PartyId("sender.one"), sender, Set.of());
        RefusedException refused = catchThrowableOfType(
                RefusedException.class,
                () -> VariationAuthority.reviewed().require(variation(age, authority), party, orders));
        return refused == null ? "permitted" : refused.code().number();
    }

    private static OrderParts released(SentenceType sentence, LicenceAuthorityKind imposedBy, boolean child) {
        return new OrderParts(
                PRISON,
                Optional.empty(),
                UNIT,
                Optional.empty(),
                Optional.empty(),
                child ? Optional.of(new PartyId("ycs.one")) : Optional.empty(),
                Optional.of(new ReleaseTerms(ReleaseKind.LICENCE, sentence, imposedBy)));
    }

    private static CaseDocument variation(String age, String authority) {
        String by = authority.equals("ParoleBoard") ? "Reference" : "DecidedBy";
        return CaseFormat.of("licence-variation")
                .read(("<LicenceVariation xmlns='urn:emexchange:licence-variation:1'><OrderId>R-1</OrderId><Age>" + age
                                + "</Age><Monitored><Change>REMOVED</Change><Number>1</Number><Kind>CURFEW</Kind>"
                                + "<Text>At home.</Text><From>2026-12-01T00:00:00Z</From></Monitored><Authority><"
                                + authority + "><" + by + ">A/1</" + by + "><DecidedOn>2026-11-30</DecidedOn></"
                                + authority + "></Authority></LicenceVariation>")
                        .getBytes(UTF_8));
    }
}
