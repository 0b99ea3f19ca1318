package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.emexchange.app.hub.TestHub;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptStatus;

/** Carries one scenario out and holds the outcome against what it says. */
final class Trial {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String UNREADABLE = "EMX-1000";

    private final TestHub hub = TestHub.running();
    private final Scenario scenario;
    private final TestParty party;
    private final Ordinary ordinary;
    private final Composition composition;
    private final Doorway doorway;

    Trial(Scenario scenario) {
        this.scenario = scenario;
        Ordinary.Kind kind = Ordinary.of(scenario.flow());
        this.party = hub.party(scenario.get("party", kind.sender(scenario.door())));
        this.ordinary = kind.from(party, scenario.get("payload", kind.example()));
        this.doorway = new Doorway(scenario, party);
        this.composition = new Composition(scenario, ordinary);
    }

    /** @return what must not have come of it, for a look at every party when all is done */
    Traces run() {
        Optional<String> firstReceipt = sendFirst();
        Evidence evidence = new Evidence(party.id(), Doorway.isMail(scenario));
        byte[] octets = composition.octets();
        doorway.send(octets);
        if (scenario.get("told").isPresent()) {
            Receipt receipt = told(octets);
            new Refused(scenario, evidence, octets).check(receipt);
        } else if (scenario.recorded().isPresent()) {
            recorded(evidence);
            new Refused(scenario, evidence, octets).checkUnanswered(header().interchange());
        } else {
            settled(header());
        }
        repeated(firstReceipt, evidence);
        assertThat(evidence.copiesRecorded()).as("copies in the share log").isEqualTo(copies());
        assertThat(evidence.copiesPosted()).as("copies posted").isEqualTo(copies());
        scenario.below("copy").forEach(this::copied);
        boolean nothing = copies() == 0 && !scenario.get("first", "").equals("ACCEPTED");
        return new Traces(scenario.flow(), header().order(), header().messageId(), Refused.digest(octets), nothing);
    }

    private Header header() {
        return composition.header();
    }

    private int copies() {
        return Integer.parseInt(scenario.get("accepted", "0"));
    }

    /** @return id of its receipt, where there is one */
    private Optional<String> sendFirst() {
        if (scenario.get("first").isEmpty()) {
            return Optional.empty();
        }
        doorway.sendFirst(composition.octetsOfFirst());
        settled(composition.first());
        assertThat(state(composition.first())).contains(scenario.get("first", ""));
        return receipt(composition.first());
    }

    private Optional<String> receipt(Header about) {
        return scenario.flow().equals("receipt") && scenario.get("first", "").equals("ACCEPTED")
                ? Optional.empty()
                : Optional.of(
                        doorway.answer(verdictOn(about)).opening().header().messageId());
    }

    private static Predicate<TestParty.Arrived> verdictOn(Header header) {
        return one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                && (one.receipt().status() == ReceiptStatus.ACCEPTED
                        || one.receipt().status() == ReceiptStatus.REFUSED);
    }

    private Receipt told(byte[] octets) {
        String number = scenario.get("told", "");
        return doorway.answer(one -> one.receipt().status() == ReceiptStatus.REFUSED
                        && (about(one.receipt(), octets)
                                || (!Refused.isKept(scenario) && tells(one.receipt(), number))))
                .receipt();
    }

    private boolean about(Receipt receipt, byte[] octets) {
        return receipt.aboutMessage().equals(Optional.of(header().messageId()))
                || receipt.aboutDigest().equals(Optional.of(Refused.digest(octets)));
    }

    private static boolean tells(Receipt receipt, String number) {
        return !number.equals(UNREADABLE)
                && receipt.refusal().orElseThrow().number().equals(number);
    }

    /** Whoever sends a message again gets its first receipt again, as often as it is sent. */
    private void repeated(Optional<String> firstReceipt, Evidence evidence) {
        Instant end = Instant.now().plus(PATIENCE);
        while (evidence.duplicatesRecorded() < scenario.duplicates()
                && Instant.now().isBefore(end)) {
            pause();
        }
        assertThat(evidence.duplicatesRecorded()).as("duplicates").isEqualTo(scenario.duplicates());
        Optional<String> expected = firstReceipt;
        boolean answered = firstReceipt.isPresent() || scenario.get("first").isEmpty();
        for (int i = 0; answered && i < scenario.duplicates(); i++) {
            expected = expected.or(() -> receipt(header()));
            assertThat(receipt(header())).as("the first receipt again").isEqualTo(expected);
        }
    }

    private static void recorded(Evidence evidence) {
        Instant end = Instant.now().plus(PATIENCE);
        while (evidence.refusals().isEmpty() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private void settled(Header header) {
        Instant end = Instant.now().plus(PATIENCE);
        while (state(header).isEmpty() && Instant.now().isBefore(end)) {
            pause();
        }
    }

    private List<String> state(Header header) {
        return hub.database()
                .queryForList(
                        "SELECT state FROM inbox WHERE party = ? AND message_id = ?",
                        String.class,
                        party.id(),
                        header.messageId());
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void copied(String recipient, String text) {
        String door = scenario.flow().equals("court-order") ? "order" : scenario.flow();
        TestParty.Arrived copy = hub.party(recipient)
                .await(door, one -> one.opening().header().order().equals(header().order()));
        assertThat(copy.opening().text()).contains(text);
    }
}
