package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.prison.ReleaseKind;
import org.emexchange.mapping.shared.SentenceType;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may have to do with an order, by COP 28: each permitted case beside one that differs in a single fact. */
@Tag("COP-28")
class EntitlementTest {
    private static final PartyId COURT = new PartyId("hmcts.leeds");
    private static final PartyId CONTRACTOR = new PartyId("emc.one");
    private static final PartyId LEEDS = new PartyId("probation.leeds");
    private static final PartyId SECTION = new PartyId("ppcs.one");
    private static final PartyId TEAM = new PartyId("ycs.one");

    private static final OrderParts ORDER = of(LEEDS, Optional.empty());

    private static OrderParts of(PartyId body, Optional<PartyId> unit) {
        return new OrderParts(COURT, Optional.of(CONTRACTOR), body, unit, Optional.of(SECTION), Optional.of(TEAM));
    }

    private static Party party(String id, String role) {
        return new Party(new PartyId(id), PartyRole.valueOf(role), Set.of());
    }

    @ParameterizedTest
    @CsvSource({
        // The unit that the order names is its supervising body (COP 28, second); another unit is not.
        "X04, probation.leeds, PROBATION, true",
        "X04, probation.hull, PROBATION, false",
        "X05, probation.leeds, PROBATION, true",
        "X05, probation.hull, PROBATION, false",
        "X12, probation.leeds, PROBATION, true",
        "X12, probation.hull, PROBATION, false",
        "X23, probation.leeds, PROBATION, true",
        "X23, probation.hull, PROBATION, false",
        // A result goes to the supervising agency (COP 21).
        "X15, probation.leeds, PROBATION, true",
        "X15, probation.hull, PROBATION, false",
        // The contractor that was given the order, and no other.
        "X04, emc.one, EMC, true",
        "X04, emc.two, EMC, false",
        "X12, emc.one, EMC, true",
        "X12, emc.two, EMC, false",
        "X09, emc.one, EMC, true",
        "X09, emc.two, EMC, false",
        // PPCS for a release on licence that it manages (COP 28, third), and for violations only.
        "X09, ppcs.one, PPCS, true",
        "X09, ppcs.two, PPCS, false",
        "X12, ppcs.one, PPCS, false",
        // Who may have to do with the licence sends its variations (COP 12 and 13); the table of authority says on
        // whose decision.
        "X03, ppcs.one, PPCS, true",
        "X03, ppcs.two, PPCS, false",
        "X03, ycs.one, YCS, true",
        "X03, ycs.two, YCS, false",
        "X03, probation.leeds, PROBATION, true",
        "X03, probation.hull, PROBATION, false",
        // The HDC Appeals Team, of no order that is not a release on home detention curfew (COP 28, fourth).
        "X17, hdc.one, HDC_APPEALS, false",
        // Who sent the order or was told of the release supervises nobody.
        "X12, hmcts.leeds, HMCTS, false",
        "X09, ycs.one, YCS, false",
        // A force that is not the responsible agency asks by request (COP 28, fifth).
        "X09, police.one, POLICE, false"
    })
    void followsFromThePartInTheOrder(String interchange, String id, String role, boolean holds) {
        assertThat(Entitlement.of(interchange).holds(party(id, role), List.of(ORDER)))
                .isEqualTo(holds);
    }

    @Test
    void followsFromBeingTheAgencyThatEnforcesTheOrder() {
        Party force = party("police.one", "POLICE");

        assertThat(Entitlement.of("X09").holds(force, List.of(of(force.id(), Optional.empty()))))
                .isTrue();
    }

    @Test
    void followsFromAnAllocation() {
        Party hull = party("probation.hull", "PROBATION");

        List<OrderParts> allocated = List.of(of(LEEDS, Optional.of(hull.id())));
        assertThat(Entitlement.of("X12").holds(hull, allocated)).isTrue();
    }

    /** Who supervises no more asks no more; whom the order names may still allocate the case anew. */
    @Test
    void endsForTheNamedBodyWithAnAllocationToAnother() {
        Party leeds = party("probation.leeds", "PROBATION");
        List<OrderParts> allocated = List.of(of(LEEDS, Optional.of(new PartyId("probation.hull"))));

        assertThat(Entitlement.of("X12").holds(leeds, allocated)).isFalse();
        assertThat(Entitlement.of("X23").holds(leeds, allocated)).isTrue();
    }

    @Test
    void isNobodysInAnOrderThatTheHubHasNotCarried() {
        assertThat(Entitlement.of("X04").holds(party("probation.leeds", "PROBATION"), List.of()))
                .isFalse();
    }

    /** Two courts have used one id: a unit that has a part in one of the two orders might learn of the other. */
    @Test
    void mustBeHeldInEachOrderOfThatId() {
        Party leeds = party("probation.leeds", "PROBATION");
        OrderParts another = of(new PartyId("probation.hull"), Optional.empty());

        assertThat(Entitlement.of("X12").holds(leeds, List.of(ORDER, another))).isFalse();
        assertThat(Entitlement.of("X12").holds(leeds, List.of(ORDER, ORDER))).isTrue();
    }

    @Test
    void isNobodysByAnInterchangeThatTheTableDoesNotHave() {
        assertThatThrownBy(() -> Entitlement.of("X01")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void givesTheAppealsTeamAPartInHomeDetentionOnly() {
        Entitlement recalls = Entitlement.of("X17");
        Party team = party("hdc.one", "HDC_APPEALS");

        assertThat(recalls.holds(team, List.of(released(ReleaseKind.HDC)))).isTrue();
        assertThat(recalls.holds(team, List.of(released(ReleaseKind.LICENCE)))).isFalse();
    }

    private static OrderParts released(ReleaseKind kind) {
        ReleaseTerms terms =
                new ReleaseTerms(kind, SentenceType.STANDARD_DETERMINATE_SENTENCE, LicenceAuthorityKind.GOVERNOR);
        return new OrderParts(
                COURT,
                Optional.of(CONTRACTOR),
                LEEDS,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(terms));
    }
}
