package org.emexchange.app.hub.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.emexchange.app.hub.TestHub;
import org.emexchange.mapping.receipt.Receipt;

/** What must be there when a message was refused: one receipt by number, one leaf, and the original, encrypted. */
final class Refused {
    private static final int BEGINNING = 32;

    private final Scenario scenario;
    private final Evidence evidence;
    private final byte[] octets;

    Refused(Scenario scenario, Evidence evidence, byte[] octets) {
        this.scenario = scenario;
        this.evidence = evidence;
        this.octets = octets;
    }

    /** By mail, whoever is not proved to have sent it: kept as it lay in the mailbox, where servers put lines before it. */
    void checkUnanswered(String interchange) {
        assertThat(evidence.refusals())
                .extracting(Evidence.Refused::number)
                .containsExactly(scenario.recorded().orElseThrow());
        byte[] original = TestHub.running().original(evidence.refusals().get(0).digest());
        assertThat(new String(original, StandardCharsets.ISO_8859_1))
                .as("the original as it came")
                .contains(new String(octets, StandardCharsets.ISO_8859_1).strip());
        assertThat(evidence.answersPosted(interchange)).as("answers").isZero();
    }

    void check(Receipt receipt) {
        String told = scenario.get("told", "");
        String recorded = scenario.recorded().orElseThrow();
        assertThat(receipt.refusal().orElseThrow().number()).as("told").isEqualTo(told);
        if (!told.equals(recorded)) {
            assertThat(receipt.toString())
                    .as("a stranger learns one number only")
                    .doesNotContain(recorded);
            assertThat(receipt.aboutMessage()).isEmpty();
            assertThat(receipt.orderId()).isEmpty();
        }
        scenario.get("places")
                .ifPresent(place ->
                        assertThat(receipt.refusal().orElseThrow().places()).contains(place));
        recorded();
    }

    /** The log and the quarantine, however the sender was told. */
    void recorded() {
        String recorded = scenario.recorded().orElseThrow();
        assertThat(evidence.refusals()).extracting(Evidence.Refused::number).containsExactly(recorded);
        if (isKept(scenario) && !Doorway.isMail(scenario)) {
            assertThat(evidence.refusals()).extracting(Evidence.Refused::digest).containsExactly(digest(octets));
            original();
        }
    }

    private void original() {
        String digest = digest(octets);
        List<byte[]> stored = evidence.quarantined(digest);
        assertThat(stored).as("originals under the digest").hasSize(1);
        assertThat(TestHub.running().original(digest))
                .as("the original as it came")
                .isEqualTo(octets);
        byte[] beginning = Arrays.copyOf(octets, Math.min(BEGINNING, octets.length));
        if (beginning.length > 0) {
            assertThat(HexFormat.of().formatHex(stored.get(0)))
                    .as("the stored form")
                    .doesNotContain(HexFormat.of().formatHex(beginning));
        }
    }

    /** False where the octets that JMS has for a body of that type are not those that the scenario gave it. */
    static boolean isKept(Scenario scenario) {
        return !scenario.get("kept", "yes").equals("no");
    }

    static String digest(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
