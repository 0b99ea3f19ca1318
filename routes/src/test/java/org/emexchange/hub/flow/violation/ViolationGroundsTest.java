package org.emexchange.hub.flow.violation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.emexchange.hub.pipeline.ContractorsOwn;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Ledger;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.monitoring.Violation;
import org.emexchange.mapping.monitoring.ViolationXml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViolationGroundsTest {
    private static final PartyId CONTRACTOR = new PartyId("emc.order-intake");
    private static final PartyId FORCE = new PartyId("police.one");
    private static final Violation CURFEW = example("curfew-absence");
    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final StandingDecision DECISION = decision(Set.of("CURFEW_ABSENCE"));

    /** Decided on 1 July 2025, last reviewed on 30 June 2026: its last day in London is 29 June 2027. */
    @ParameterizedTest
    @CsvSource({
        "2025-06-30T22:59:59Z, EMF-502",
        "2025-06-30T23:00:00Z, none",
        "2027-06-29T22:59:59Z, none",
        "2027-06-29T23:00:00Z, EMF-502"
    })
    @Tag("COP-60")
    void carriesNothingToAForceOutsideTheYearOfTheReview(Instant at, String why) {
        Optional<Finding> found =
                ViolationGrounds.noStandingDecisionCarriesIt(CURFEW, handed(at, FORCE, Optional.of(DECISION)));

        assertThat(found.map(finding -> finding.code().number()).orElse("none")).isEqualTo(why);
    }

    @Test
    @Tag("COP-60")
    void carriesNothingToAForceWhereNothingWasDecided() {
        Handed handed = handed(NOW, FORCE, Optional.empty());

        assertThat(ViolationGrounds.noStandingDecisionCarriesIt(CURFEW, handed))
                .contains(found(FindingCode.STANDING_DECISION_NOT_IN_FORCE));
        assertThatThrownBy(() -> ViolationCopies.forTheForce(CURFEW, handed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("COP-60")
    void carriesNoOtherKindsToAForce() {
        Handed handed = handed(NOW, FORCE, Optional.of(decision(Set.of("ZONE_ENTRY", "STRAP_TAMPER"))));

        assertThat(ViolationGrounds.noStandingDecisionCarriesIt(CURFEW, handed))
                .contains(found(FindingCode.STANDING_DECISION_OF_OTHER_KINDS));
        assertThatThrownBy(() -> ViolationCopies.forTheForce(CURFEW, handed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    @Tag("PI-1.3")
    void tellsTheContractorNothingOfItsOwnReports() {
        assertThat(ContractorsOwn.officer(CURFEW, of(new Supervision(false, true), FORCE)))
                .contains(found(FindingCode.CONTRACTOR_IS_OFFICER));
        assertThat(ContractorsOwn.officer(CURFEW, of(new Supervision(false, false), CONTRACTOR)))
                .contains(found(FindingCode.CONTRACTOR_IS_OFFICER));
        assertThat(ContractorsOwn.officer(CURFEW, of(new Supervision(true, false), FORCE)))
                .isEmpty();
    }

    /** From 21:00 on 20 November; 24 hours later is the last moment in time. */
    @ParameterizedTest
    @CsvSource({"2026-11-21T21:00:00Z, 0", "2026-11-21T21:00:00.001Z, 1"})
    @Tag("PI-3.14")
    void findsAFirstReportLateAfterADay(Instant reached, int findings) {
        assertThat(ViolationFindings.of(CURFEW, reached)).hasSize(findings);
    }

    @Test
    void findsNoFurtherReportLate() {
        assertThat(ViolationFindings.of(example("zone-entry"), Instant.parse("2027-01-01T00:00:00Z")))
                .isEmpty();
        assertThat(ViolationFindings.of(example("withdrawn"), Instant.parse("2027-01-01T00:00:00Z")))
                .isEmpty();
    }

    private static Finding found(FindingCode code) {
        return new Finding(code, List.of());
    }

    private static StandingDecision decision(Set<String> kinds) {
        LocalDate decided = LocalDate.of(2025, 7, 1);
        return new StandingDecision("MOJ-SD-1", "Director", decided, LocalDate.of(2026, 6, 30), kinds, false);
    }

    private static Handed of(Supervision supervision, PartyId recipient) {
        return handed(NOW, recipient, Optional.empty(), Optional.of(supervision));
    }

    private static Handed handed(Instant at, PartyId recipient, Optional<StandingDecision> decision) {
        return handed(at, recipient, decision, Optional.empty());
    }

    private static Handed handed(
            Instant at, PartyId recipient, Optional<StandingDecision> decision, Optional<Supervision> supervision) {
        return new Handed(
                CONTRACTOR,
                recipient,
                "message",
                OptionalLong.empty(),
                at,
                at,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                leftOut -> {},
                Optional.of(new Ledger.Responsible(
                        recipient,
                        PartyRole.POLICE,
                        CaseKind.BAIL,
                        supervision,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())),
                decision,
                Optional.empty(),
                Set.of(),
                true);
    }

    private static Violation example(String name) {
        String file = "/examples/violation/" + name + ".xml";
        try (InputStream in = ViolationXml.class.getResourceAsStream(file)) {
            return ViolationXml.read(Objects.requireNonNull(in, file).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
