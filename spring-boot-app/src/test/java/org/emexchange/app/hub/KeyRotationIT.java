package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.emexchange.app.CommandLine;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.KeyFile;
import org.emexchange.mapping.receipt.ReceiptStatus;
import org.junit.jupiter.api.Test;

/** An operator rotates the keys of a hub that runs; it goes on under the new key, and what it had stored is readable. */
class KeyRotationIT {
    private static final TestHub HUB = TestHub.running();
    private static final TestParty COURT = HUB.party("hmcts.leeds-crown-court");

    @Test
    void rotatesTheKeysOfARunningHub() {
        byte[] refusedBefore = "no XML before the rotation".getBytes(StandardCharsets.UTF_8);
        COURT.send("court-order", refusedBefore);
        accepted();
        String old =
                KeyFile.read(HUB.state().resolve("keys/at-rest.properties")).currentId();

        assertThat(CommandLine.run("keys", "rotate", "--em.state=" + HUB.state()))
                .isZero();

        String now =
                KeyFile.read(HUB.state().resolve("keys/at-rest.properties")).currentId();
        assertThat(now).isNotEqualTo(old);
        accepted();
        rewrapUntilAllAreUnder(HexFormat.of().formatHex(AtRest.beginningUnder(now)));
        byte[] original = HUB.database()
                .queryForList(
                        "SELECT original FROM quarantine WHERE digest = ?", byte[].class, Digest.sha256(refusedBefore))
                .get(0);
        assertThat(HUB.bean(AtRest.class).decrypt(original, "quarantine/" + Digest.sha256(refusedBefore)))
                .isEqualTo(refusedBefore);
        assertThat(HUB.database()
                        .queryForList("SELECT outcome FROM audit_leaf WHERE kind = 'ADMINISTRATION'", String.class))
                .contains("KEY_ADDED " + now, "RECORDS_REWRAPPED " + now);
    }

    @Test
    void saysThatItWasNotDoneWhereNoHubRuns() {
        assertThat(CommandLine.run("keys", "rotate", "--em.state=target/no-hub-here"))
                .isEqualTo(1);
    }

    private static void accepted() {
        String order = Orders.newOrderId();
        Header header = Orders.header(COURT.id(), order);
        COURT.send("court-order", COURT.seal().sealed(header, Orders.order("community-curfew-only", order)));
        COURT.await(
                "receipt",
                one -> one.receipt().orderId().filter(order::equals).isPresent()
                        && one.receipt().status() == ReceiptStatus.ACCEPTED);
    }

    /** For a second after a rotation the hub may still write under the old key. */
    private static void rewrapUntilAllAreUnder(String key) {
        for (int i = 0; i < 10 && !keysInUse().equals(List.of(key)); i++) {
            assertThat(CommandLine.run("keys", "rewrap", "--em.state=" + HUB.state()))
                    .isZero();
        }
        assertThat(keysInUse()).containsExactly(key);
    }

    private static List<String> keysInUse() {
        return HUB.database().queryForList("""
                SELECT DISTINCT encode(substring(value FOR 3), 'hex') FROM (
                    SELECT clear_sealed AS value FROM outbox UNION ALL SELECT answers_order FROM outbox
                    UNION ALL SELECT original FROM quarantine UNION ALL SELECT octets FROM held) AS stored
                WHERE value IS NOT NULL
                """, String.class);
    }
}
