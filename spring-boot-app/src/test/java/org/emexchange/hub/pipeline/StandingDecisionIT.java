package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.app.hub.Digest;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.app.hub.Violations;
import org.emexchange.app.hub.duties.Carried;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.OneOffShare;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.policy.StandingDecision;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.shared.FindingNote;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** X09 to a force while the register has another standing decision, over the real doors of a running hub. */
@Tag("COP-60")
class StandingDecisionIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty CONTRACTOR = HUB.party("emc.order-intake");
    private static final TestParty FORCE = HUB.party("police.west-yorkshire");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

    private final String order = Carried.bail();
    private Optional<Omission> exchanged = Optional.empty();

    @AfterEach
    void putBack() throws Exception {
        if (exchanged.isPresent()) {
            exchanged.get().end();
        }
    }

    @Test
    void sendsNothingWhereTheYearlyReviewIsOverdue() throws Exception {
        decided(Optional.of(lastReviewed(today.minusYears(1))));

        assertThat(findings()).contains("EMF-502");
        assertThat(withheld()).isOne();
    }

    @Test
    void sendsNothingWhereNothingWasDecided() throws Exception {
        decided(Optional.empty());

        assertThat(findings()).contains("EMF-502");
        assertThat(withheld()).isOne();
    }

    @Test
    void sendsUpToTheDayBeforeTheReviewIsOverdue() throws Exception {
        decided(Optional.of(lastReviewed(today.minusYears(1).plusDays(1))));

        assertThat(findings()).doesNotContain("EMF-502", "EMF-503");
        assertThat(withheld()).isZero();
    }

    private StandingDecision lastReviewed(LocalDate day) {
        return new StandingDecision(
                "MOJ-SD-TEST", "Head of Operations", today.minusYears(3), day, Set.of("CURFEW_ABSENCE"), false);
    }

    /** From now on the hub asks a register with this decision whether the force may be told. */
    private void decided(Optional<StandingDecision> decision) throws Exception {
        Kernel kernel = HUB.bean(Kernel.class);
        Kernel asking = new Kernel(
                kernel.sealing(),
                () -> new Decided(kernel.register(), decision),
                kernel.ledger(),
                kernel.outbox(),
                kernel.pseudonym(),
                kernel.clock(),
                kernel.limits(),
                kernel.signals(),
                kernel.bodies(),
                kernel.ownership());
        String step = "violation.authorise.responsible-agency";
        exchanged = Optional.of(new Omission(HUB.context(), "violation", step, authorise(asking)));
    }

    private static StepProcessor authorise(Kernel kernel) {
        Duties duties = new Duties(kernel);
        return new StepProcessor(kernel, (FlowRoutes.Step<Object>) passage -> {
            Interchange.Copy<Object> copy = toTheForce(passage.interchange);
            if (!duties.needless(passage, copy)) {
                duties.authorise(passage, copy);
            }
        });
    }

    private static Interchange.Copy<Object> toTheForce(Interchange<Object> interchange) {
        return interchange.copies().stream()
                .filter(copy -> copy.id().equals("responsible-agency"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> findings() {
        Header header = Violations.toTheForce(CONTRACTOR.id(), order);
        byte[] octets = CONTRACTOR.seal().sealed(header, Violations.violation("curfew-absence", order));
        CONTRACTOR.send("violation", octets);
        return CONTRACTOR
                .await("receipt", one -> one.receipt().aboutDigest().equals(Optional.of(Digest.sha256(octets))))
                .receipt()
                .findings()
                .stream()
                .map(FindingNote::number)
                .toList();
    }

    private long withheld() {
        Long count = HUB.database()
                .queryForObject(
                        "SELECT count(*) FROM audit_leaf WHERE kind = 'WITHHELD' AND counterpart = ?"
                                + " AND order_pseudonym = ? AND outcome = 'EMF-502'",
                        Long.class,
                        FORCE.id(),
                        HUB.bean(Kernel.class).pseudonym().apply(order));
        return count == null ? 0 : count;
    }

    /** The register with another decision in it. */
    private record Decided(Register register, Optional<StandingDecision> decision) implements Register {
        @Override
        public Optional<Party> party(PartyId id) {
            return register.party(id);
        }

        @Override
        public List<Party> withRole(PartyRole role) {
            return register.withRole(role);
        }

        @Override
        public AlertContact alertContact(PartyId id) {
            return register.alertContact(id);
        }

        @Override
        public Optional<StandingDecision> agencyDecision() {
            return decision;
        }

        @Override
        public Optional<Agreement> agreement(String reference) {
            return register.agreement(reference);
        }

        @Override
        public Optional<OneOffShare> oneOff(String reference) {
            return register.oneOff(reference);
        }
    }
}
