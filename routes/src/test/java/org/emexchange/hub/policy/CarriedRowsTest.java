package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.SharingRuleTest.asked;
import static org.emexchange.hub.policy.SharingRuleTest.party;
import static org.emexchange.hub.policy.SharingRuleTest.refuses;
import static org.emexchange.hub.policy.SharingRuleTest.with;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rows of the table of shares, as far as the gateways carry them. */
class CarriedRowsTest {
    private static final String PURPOSE = "MONITOR_COMPLIANCE";

    /** COP-60: without one in force, the row alone carries nothing. */
    @Test
    @Tag("COP-60")
    void carriesNoViolationToAForceOnceTheStandingDecisionHasLapsed() {
        refuses(
                SharingRules.VIOLATION_SHARING,
                RefusalCode.NO_STANDING_DECISION,
                asked(PartyRole.EMC, PartyRole.POLICE, CaseKind.BAIL, PURPOSE, "STANDING_DECISION", "EMX-ISA-022"));
    }

    /** COP-25: each of the four, one after the other. */
    @Test
    @Tag("COP-25")
    @Tag("COP-60")
    void carriesAForcesRequestOnceItIsReasonedAndGranted() {
        SharingRule.Asked bare =
                asked(POLICE, PartyRole.EMC, CaseKind.CIVIL, "OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3", "EMX-ISA-010");
        Set<Ground> reasons = Set.of(Ground.NECESSITY_STATED, Ground.PROPORTIONALITY_STATED);
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NECESSITY_NOT_STATED, bare);
        refuses(
                SharingRules.DATA_REQUEST_SHARING,
                RefusalCode.PROPORTIONALITY_NOT_STATED,
                with(Set.of(Ground.NECESSITY_STATED, Ground.DECISION_GRANTED), bare));
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NO_DECISION, with(reasons, bare));

        EnumSet<Ground> all = EnumSet.copyOf(reasons);
        all.add(Ground.DECISION_GRANTED);
        Permit permit = SharingRules.DATA_REQUEST_SHARING.permit(with(all, bare));

        assertThat(permit.gateway()).isEqualTo("G-36-1");
        assertThat(permit.agreement()).isEqualTo("EMX-ISA-010");
    }

    @Test
    @Tag("COP-60")
    void takesARequestInThatLacksTheDecisionAloneAndPermitsNothingOnIt() {
        SharingRule.Asked bare =
                asked(POLICE, PartyRole.EMC, CaseKind.CIVIL, "OTHER_LAW_ENFORCEMENT", "DPA_2018_S36_3", "EMX-ISA-010");
        SharingRule.Asked waiting =
                with(Set.of(Ground.NECESSITY_STATED, Ground.PROPORTIONALITY_STATED, Ground.DECISION_AWAITED), bare);

        assertThat(SharingRules.DATA_REQUEST_SHARING.awaiting(waiting)).isEqualTo("EMX-ISA-010");
        refuses(SharingRules.DATA_REQUEST_SHARING, RefusalCode.NO_DECISION, waiting);
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SharingRules.DATA_REQUEST_SHARING.awaiting(
                        with(Set.of(Ground.NECESSITY_STATED, Ground.DECISION_AWAITED), bare)))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo(RefusalCode.PROPORTIONALITY_NOT_STATED));
    }

    /** COP-30: the refusal names the gateway's rule, and where the request falls short of it. */
    @Test
    @Tag("COP-30")
    void namesWhereAConsentFallsShort() {
        SharingRule.Asked bare = asked(
                PartyRole.THIRD_PARTY, PartyRole.EMC, CaseKind.CIVIL, "LEGAL_PROCEEDINGS", "CONSENT", "EMX-ISA-012");
        SharingRule.Asked lacking = new SharingRule.Asked(
                bare.sender(),
                bare.recipient(),
                bare.kind(),
                bare.purpose(),
                bare.power(),
                bare.agreement(),
                Optional.empty(),
                Set.of(Ground.DECISION_AWAITED),
                Map.of(
                        Ground.CONSENT_RECORDED, List.of("Consent/GivenOn", "Consent/To"),
                        Ground.COURT_DIRECTED, List.of("Direction")));

        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> SharingRules.THIRD_PARTY_SHARING.awaiting(lacking))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.CONSENT_NOT_RECORDED);
                    assertThat(refused.places()).containsExactly("G-CO-1", "Consent/GivenOn", "Consent/To");
                });
    }

    /** ISP Annex A: a private prison is in list B. What it sends in its own name has no gateway to the contractor. */
    @Test
    @Tag("COP-24")
    void carriesAPrivatePrisonsReleaseForTheSecretaryOfStateAndNoQueryToIt() {
        Party prison = new Party(
                new PartyId("prison.private"),
                PartyRole.PRISONS,
                OmaList.B,
                Capacity.CONTROLLER,
                Set.of(Party.Door.JMS),
                Optional.empty(),
                Optional.empty());
        SharingRule.Asked release = new SharingRule.Asked(
                prison, party(PartyRole.EMC), CaseKind.CONVICTED, PURPOSE, "OMA_2007_S14", "EMX-ISA-005");
        SharingRule.Asked query = new SharingRule.Asked(
                party(PartyRole.EMC), prison, CaseKind.CONVICTED, PURPOSE, "OMA_2007_S14", "EMX-ISA-024");

        assertThat(SharingRules.RELEASE_SHARING.permit(release).gateway()).isEqualTo("G-14-6+G-14-10");
        refuses(queries(), RefusalCode.GATEWAY_LISTS, query);
    }

    /** Every prison may be a private one, and the register alone says which are. */
    @Test
    @Tag("COP-24")
    void carriesWhateverAPrivatePrisonSends() {
        Body prison = new Body(PartyRole.PRISONS, OmaList.B);
        List<Question> sent = SharingRules.all().stream()
                .flatMap(rule -> rule.rows().stream())
                .flatMap(row -> row.questions().stream())
                .filter(question -> question.sender().role() == PartyRole.PRISONS)
                .map(one -> new Question(
                        prison, one.recipient(), one.kind(), one.category(), one.purpose(), one.power(), one.grounds()))
                .toList();

        assertThat(sent)
                .hasSizeGreaterThan(100)
                .allSatisfy(question ->
                        assertThat(Gateways.reviewed().ask(question)).isInstanceOf(Verdict.Permitted.class));
    }

    /** A message states one power, and goes to whoever supervises and to whoever sent the order, or to nobody. */
    @ParameterizedTest
    @CsvSource({
        "PROBATION, A, HMCTS, A, CONVICTED, OMA_2007_S14",
        "PROBATION, A, PRISONS, A, CONVICTED, OMA_2007_S14",
        "PROBATION, A, PRISONS, B, CONVICTED, PROCESSOR_INSTRUCTION",
        "YOT, B, HMCTS, A, CONVICTED, PROCESSOR_INSTRUCTION",
        "YOT, B, PRISONS, A, CONVICTED, PROCESSOR_INSTRUCTION",
        "YOT, B, PRISONS, B, CONVICTED, PROCESSOR_INSTRUCTION",
        "YOT, B, HMCTS, A, BAIL, PROCESSOR_INSTRUCTION"
    })
    @Tag("COP-28")
    void carriesBothCopiesOfAFittingStatusOnOnePower(
            PartyRole officer, OmaList its, PartyRole sender, OmaList list, CaseKind kind, String power) {
        String agreement = power.equals("OMA_2007_S14") ? "EMX-ISA-015" : "EMX-ISA-016";

        assertThat(List.of(body(officer, its), body(sender, list)))
                .allSatisfy(recipient -> assertThat(SharingRules.of("X08")
                                .permit(new SharingRule.Asked(
                                        party(PartyRole.EMC), recipient, kind, PURPOSE, power, agreement))
                                .agreement())
                        .isEqualTo(agreement));
    }

    /** COP 28: of bail and civil orders the hub gives notice to those who were given them, and to nobody who sees to sentences. */
    @ParameterizedTest
    @CsvSource({
        "POLICE, CONVICTED, BAIL",
        "HOME_OFFICE, BAIL, CIVIL",
        "PROBATION, BAIL, CONVICTED",
        "PPCS, CIVIL, CONVICTED",
        "PRISONS, BAIL, CONVICTED",
        "YCS, BAIL, CONVICTED",
        "YOT, CIVIL, BAIL"
    })
    @Tag("COP-28")
    void givesNoticeOfAnOrderToThoseWhoWereGivenIt(PartyRole to, CaseKind never, CaseKind given) {
        refuses(SharingRules.of("X18"), RefusalCode.NO_RULE, notice(to, never));
        assertThat(SharingRules.of("X18").permit(notice(to, given)).gateway()).startsWith("G-PI-");
    }

    private static SharingRule.Asked notice(PartyRole to, CaseKind kind) {
        return asked(PartyRole.HUB, to, kind, PURPOSE, "PROCESSOR_INSTRUCTION", "EMX-DPC-001");
    }

    private static Party body(PartyRole role, OmaList list) {
        return new Party(
                new PartyId(role.name().toLowerCase(Locale.ROOT) + ".one"),
                role,
                list,
                role.usualCapacity(),
                Set.of(Party.Door.JMS),
                Optional.empty(),
                Optional.empty());
    }

    @Test
    void namesThePowersOfEveryInterchangeOfTheCatalogue() {
        assertThat(SharingRules.all())
                .extracting(SharingRule::interchange)
                .containsExactlyElementsOf(IntStream.rangeClosed(0, 24)
                        .mapToObj("X%02d"::formatted)
                        .toList());
    }

    /** Nothing starts on a table with such a row. */
    @ParameterizedTest
    @CsvSource({
        "EMC, POLICE, BAIL, OMA_2007_S14, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "EMC, POLICE, BAIL, STANDING_DECISION, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "EMC, POLICE, BAIL, STANDING_DECISION, MONITOR_COMPLIANCE, RISK, STANDING_DECISION",
        "EMC, POLICE, ANY, STANDING_DECISION, MONITOR_COMPLIANCE, VIOLATION, STANDING_DECISION",
        "ANY, PROBATION, CONVICTED, OMA_2007_S14, MONITOR_COMPLIANCE, VIOLATION, NONE",
        "HMCTS, YOT, CONVICTED, OMA_2007_S14, MONITOR_COMPLIANCE, ORDER|CONVICTIONS, NONE",
        "HMCTS, YOT, CONVICTED, OMA_2007_S14, MONITOR_COMPLIANCE, ORDER|RISK, NONE",
        "HMCTS, YOT, BAIL, COURT_DIRECTION, MONITOR_COMPLIANCE, ORDER|RISK, STATUTE_OF_THE_ORDER",
        "MOJ_EM, POLICE, ANY, COMMON_LAW, MONITOR_COMPLIANCE, VIOLATION, DECISION_GRANTED"
    })
    @Tag("COP-23")
    void takesNoRowThatNoGatewayCarries(
            String from, String to, String kind, String power, String purpose, String categories, String grounds) {
        SharingRow row =
                SharingRow.of(new String[] {"X99", from, to, kind, power, purpose, "EMX-ISA-099", categories, grounds});

        assertThatThrownBy(() -> new SharingRule("X99", List.of(row)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("X99: no gateway carries");
    }

    /** Whoever is given a message may ask its sender, and be answered; X13 and X21 have a decision to themselves. */
    @Test
    @Tag("PI-3.1")
    void letsEveryRecipientOfAMessageAboutAnOrderAskItsSender() {
        List<SharingRow> queries = queries().rows();
        List<String> missing = SharingRules.all().stream()
                .filter(rule -> rule.interchange().compareTo("X18") < 0
                        && !Set.of("X00", "X13").contains(rule.interchange()))
                .flatMap(rule -> rule.rows().stream())
                .flatMap(row -> Stream.of(
                                List.of(row.recipient(), row.sender()), List.of(row.sender(), row.recipient()))
                        .filter(pair -> queries.stream()
                                .noneMatch(query -> query.sender().equals(pair.get(0))
                                        && query.recipient().equals(pair.get(1))
                                        && (query.kind().isEmpty()
                                                || query.kind().equals(row.kind()))))
                        .map(pair -> pair + " " + row.kind()))
                .distinct()
                .toList();

        assertThat(missing).isEmpty();
    }

    private static SharingRule queries() {
        return SharingRules.all().stream()
                .filter(rule -> rule.interchange().equals("X24"))
                .findFirst()
                .orElseThrow();
    }
}
