package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.app.Flows;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.OneOffShare;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.policy.StandingDecision;
import org.junit.jupiter.api.Test;

/** Who could not be reached is known at start. */
class UnreachableTest {
    @Test
    void knowsAPrisonThatNoReceiptCanReach() {
        assertThat(found(party("prison.leeds", PartyRole.PRISONS, Party.Door.MLLP)))
                .contains("prison.leeds: receipts");
    }

    @Test
    void knowsAContractorWithoutAMailbox() {
        assertThat(found(party("emc.order-intake", PartyRole.EMC, Party.Door.JMS, Party.Door.MLLP)))
                .containsExactly(
                        "emc.order-intake: X04 as enforcement-mailbox", "emc.order-intake: X05 as enforcement-mailbox");
    }

    @Test
    void knowsABodyThatOrdersGoToWithoutADoorForThem() {
        assertThat(found(party("yot.leeds", PartyRole.YOT, Party.Door.SFTP)))
                .contains("yot.leeds: X01 as responsible-body", "yot.leeds: X09 as responsible-officer")
                .doesNotContain("yot.leeds: X13 as requester");
    }

    /** A prison is told of fitting as the sender of its release, in its folder; it is nobody's responsible officer. */
    @Test
    void looksAtASenderAsSuchAndNotAsAnOfficer() {
        assertThat(found(party("prison.leeds", PartyRole.PRISONS, Party.Door.SFTP)))
                .isEmpty();
        assertThat(found(party("prison.leeds", PartyRole.PRISONS, Party.Door.MLLP)))
                .contains("prison.leeds: X08 as order-sender");
    }

    @Test
    void findsNothingWhereOneOfTheDoorsStands() {
        assertThat(found(
                        party("probation.leeds-pdu", PartyRole.PROBATION, Party.Door.JMS),
                        party("police.west-yorkshire", PartyRole.POLICE, Party.Door.JMS),
                        party("hmcts.leeds-crown-court", PartyRole.HMCTS, Party.Door.JMS)))
                .isEmpty();
    }

    private static List<String> found(Party... parties) {
        return Unreachable.of(Flows.interchanges(), new Parties(List.of(parties)));
    }

    private static Party party(String id, PartyRole role, Party.Door... doors) {
        return new Party(new PartyId(id), role, Set.of(doors));
    }

    private record Parties(List<Party> all) implements Register {
        @Override
        public Optional<Party> party(PartyId id) {
            return all.stream().filter(party -> party.id().equals(id)).findFirst();
        }

        @Override
        public List<Party> withRole(PartyRole role) {
            return all.stream().filter(party -> party.role() == role).toList();
        }

        @Override
        public AlertContact alertContact(PartyId id) {
            throw new UnsupportedOperationException("nobody is alerted");
        }

        @Override
        public Optional<StandingDecision> agencyDecision() {
            return Optional.empty();
        }

        @Override
        public Optional<Agreement> agreement(String reference) {
            return Optional.empty();
        }

        @Override
        public Optional<OneOffShare> oneOff(String reference) {
            return Optional.empty();
        }
    }
}
