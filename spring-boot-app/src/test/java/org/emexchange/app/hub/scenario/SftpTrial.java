package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.app.hub.ReleaseFiles;
import org.emexchange.app.hub.TestFolder;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.emexchange.mapping.receipt.ReceiptXml;

/** Carries one scenario out in a party's folder: a file of one release, and the receipt that comes back as a file. */
final class SftpTrial {
    private final TestHub hub = TestHub.running();
    private final String release = ReleaseFiles.newId();
    private final Scenario scenario;
    private final TestParty party;
    private final TestFolder folder;
    private final Composition composition;

    SftpTrial(Scenario scenario) {
        this.scenario = scenario;
        Ordinary.Kind kind = Ordinary.of(scenario.flow());
        this.party = hub.party(scenario.get("party", kind.sender(scenario.door())));
        this.folder = hub.folder(party.id());
        String message = ReleaseFiles.message(scenario.get("payload", kind.example()), party.id(), "T-1", release);
        String payload = new String(ReleaseFiles.payload(party.id(), message), StandardCharsets.UTF_8);
        this.composition = new Composition(scenario, new Ordinary(party, ReleaseFiles.header(party.id()), payload));
    }

    /** @return what must not have come of it, for a look at every party when all is done */
    Traces run() {
        Optional<PartySeal.Opening> first = scenario.get("first").map(state -> sendFirst());
        Evidence evidence = new Evidence(party.id(), false);
        byte[] octets = composition.octets();
        folder.drop(scenario.flow(), octets);
        PartySeal.Opening receipt = folder.await(one -> one.status() != ReceiptStatus.DELIVERED && about(one, octets));
        first.ifPresent(before -> assertThat(receipt.payload()).isEqualTo(before.payload()));
        if (scenario.get("told").isPresent()) {
            refused(evidence, octets, ReceiptXml.read(receipt.payload()));
        }
        assertThat(evidence.duplicatesRecorded()).as("duplicates").isEqualTo(scenario.duplicates());
        assertThat(evidence.copiesRecorded()).as("copies in the share log").isEqualTo(copies());
        assertThat(evidence.copiesPosted()).as("copies posted").isEqualTo(copies());
        boolean nothing = copies() == 0 && !scenario.get("first", "").equals("ACCEPTED");
        String id = composition.header().messageId();
        return new Traces(scenario.flow(), Optional.of(release), id, Refused.digest(octets), nothing);
    }

    private PartySeal.Opening sendFirst() {
        Header header = composition.first();
        folder.drop(scenario.flow(), composition.octetsOfFirst());
        return folder.await(one -> one.aboutMessage().equals(Optional.of(header.messageId())));
    }

    private boolean about(Receipt receipt, byte[] octets) {
        return receipt.aboutMessage().equals(Optional.of(composition.header().messageId()))
                || receipt.aboutDigest().equals(Optional.of(Refused.digest(octets)));
    }

    /** The whole file, or its one message, in the file's answers. */
    private void refused(Evidence evidence, byte[] octets, Receipt receipt) {
        if (receipt.status() == ReceiptStatus.REFUSED) {
            new Refused(scenario, evidence, octets).check(receipt);
            return;
        }
        String answers = new String(receipt.answers().orElseThrow().toArray(), StandardCharsets.UTF_8);
        assertThat(answers).contains("|" + scenario.get("told", "") + "^").doesNotContain("MSA|AA", "Thornbury");
        assertThat(evidence.refusals())
                .extracting(Evidence.Refused::number)
                .containsExactly(scenario.recorded().orElseThrow());
    }

    private int copies() {
        return Integer.parseInt(scenario.get("accepted", "0"));
    }
}
