package org.emexchange.hub.seal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.policy.SharingRules;

/** A court's message on its way to the contractor, at a time that a test can move. */
final class OneCopy {
    static final PartyId CONTRACTOR = new PartyId("emc.order-intake");
    static final String COPY = "<Copy xmlns=\"urn:test:copy\">tag at 19:00</Copy>";

    final CourtAndHub here = new CourtAndHub();
    final TestParties.Keys contractor;
    final List<Leaf> leaves = new ArrayList<>();
    Instant now = TestParties.NOW;
    Sealing sealing;

    OneCopy() {
        this(TestParties.ec("secp256r1"));
    }

    /** @param contractor whose certificate the copy is encrypted for */
    OneCopy(TestParties.Keys contractor) {
        this.contractor = contractor;
        here.parties.decrypts(CONTRACTOR, contractor);
        this.sealing = sealing(here.hubSigns, List.of());
    }

    Sealing sealing(TestParties.Keys signer, List<TestParties.Keys> earlier) {
        HubKeys keys = new HubKeys(
                signer.pair().getPrivate(),
                signer.certificate(),
                earlier.stream().map(TestParties.Keys::certificate).toList(),
                List.of(new HubKeys.Pair(here.hubEc.pair().getPrivate(), here.hubEc.certificate())));
        return new Sealing(keys, () -> here.parties, () -> now, Duration.ofHours(6));
    }

    Marked marked() {
        Received received = CourtAndHub.received(here.encrypted(here.signed()));
        return sealing.mark(sealing.verify(sealing.open(received)), Marking.OFFICIAL_SENSITIVE);
    }

    Translated translated() {
        Authorised authorised = sealing.authorise(marked(), permit(CourtAndHub.COURT, CONTRACTOR));
        return sealing.translate(authorised, CourtAndHub.bytes(COPY), Leaf.Kind.SHARE);
    }

    Recorded recorded() {
        return sealing.record(translated(), log(), CourtAndHub.COURT, Optional.of("0123456789abcdef"));
    }

    Sealed sealed() {
        return sealing.seal(recorded());
    }

    /** Opens what was sealed, as the contractor does. */
    Header openedByContractor(byte[] octets, TestParties.Keys recipient, TestParties.Keys signer) {
        var root = Xml.parse(octets).getDocumentElement();
        EncryptedDocument document = EncryptedDocument.read(root, PartyId.HUB, CONTRACTOR);
        HubKeys.Pair pair = new HubKeys.Pair(recipient.pair().getPrivate(), recipient.certificate());
        byte[] clear = new Decryption(List.of(pair)).open(document, PartyId.HUB, CONTRACTOR);
        TestParties hub = new TestParties().signs(PartyId.HUB, signer);
        return SignedContent.read(new Verification(hub).of(Xml.parse(clear), PartyId.HUB, now))
                .header();
    }

    ShareLog log() {
        return new ShareLog() {
            @Override
            protected long insert(Leaf leaf) {
                leaves.add(leaf);
                return leaves.size();
            }
        };
    }

    static Permit permit(PartyId sender, PartyId recipient) {
        return SharingRules.COURT_ORDER_SHARING.permit(new SharingRule.Asked(
                new Party(sender, PartyRole.HMCTS, Set.of()),
                new Party(recipient, PartyRole.EMC, Set.of()),
                CaseKind.CIVIL,
                "MONITOR_COMPLIANCE",
                "COURT_DIRECTION",
                "EMX-ISA-001"));
    }
}
