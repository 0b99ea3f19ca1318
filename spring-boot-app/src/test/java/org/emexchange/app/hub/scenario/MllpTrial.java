package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.emexchange.app.hub.Ack;
import org.emexchange.app.hub.MllpClient;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;

/** Carries one scenario out at an HL7 port, where the answer comes on the same connection. */
final class MllpTrial {
    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final TestParty party;
    private final Composition composition;

    MllpTrial(Scenario scenario) {
        this.scenario = scenario;
        Ordinary.Kind kind = Ordinary.of(scenario.flow());
        this.party = hub.party(scenario.get("party", kind.sender(scenario.door())));
        this.composition = new Composition(scenario, kind.from(party, scenario.get("payload", kind.example())));
    }

    /** @return what must not have come of it, for a look at every party when all is done */
    Traces run() {
        Optional<Ack> first = scenario.get("first").map(state -> sendFirst());
        Evidence evidence = new Evidence(party.id(), false);
        byte[] octets = composition.octets();
        Ack ack = send(octets);
        if (scenario.get("told").isPresent()) {
            refused(evidence, octets, ack);
        } else {
            assertThat(ack.text()).isEqualTo(first.map(Ack::text).orElse(ack.text()));
            assertThat(ack.code()).as(ack.text()).isEqualTo(refusedFirst() ? "AR" : "AA");
        }
        assertThat(evidence.duplicatesRecorded()).as("duplicates").isEqualTo(scenario.duplicates());
        assertThat(evidence.copiesRecorded()).as("copies in the share log").isEqualTo(copies());
        assertThat(evidence.copiesPosted()).as("copies posted").isEqualTo(copies());
        scenario.below("copy").forEach(this::copied);
        boolean nothing = copies() == 0 && !scenario.get("first", "").equals("ACCEPTED");
        Header header = composition.header();
        return new Traces(scenario.flow(), header.order(), header.messageId(), Refused.digest(octets), nothing);
    }

    private Ack sendFirst() {
        Ack ack = send(composition.octetsOfFirst());
        assertThat(ack.code()).as(ack.text()).isEqualTo(refusedFirst() ? "AR" : "AA");
        return ack;
    }

    private boolean refusedFirst() {
        return scenario.get("first", "").equals("REFUSED");
    }

    /** Of the message its control id comes back and nothing else; of a stranger's fault one number only. */
    private void refused(Evidence evidence, byte[] octets, Ack ack) {
        String told = scenario.get("told", "");
        String recorded = scenario.recorded().orElseThrow();
        assertThat(ack.verdict()).as(ack.text()).isEqualTo(told);
        assertThat(ack.numbers()).containsExactly(told);
        if (!told.equals(recorded)) {
            assertThat(ack.text()).doesNotContain(recorded);
        }
        assertThat(ack.text()).doesNotContain(composition.header().messageId(), "Thornbury", "Callum");
        scenario.get("places").ifPresent(place -> assertThat(ack.text()).contains(place));
        new Refused(scenario, evidence, octets).recorded();
    }

    private Ack send(byte[] octets) {
        try (MllpClient client = hub.mllp(scenario.flow(), party.id())) {
            boolean raw = scenario.get("send", "frame").equals("raw");
            client.write(raw ? octets : MllpClient.framed(octets));
            return client.read();
        }
    }

    private int copies() {
        return Integer.parseInt(scenario.get("accepted", "0"));
    }

    private void copied(String recipient, String text) {
        TestParty.Arrived copy = hub.party(recipient)
                .await(
                        scenario.flow(),
                        one -> one.opening()
                                .header()
                                .order()
                                .equals(composition.header().order()));
        assertThat(copy.opening().text()).contains(text);
    }
}
