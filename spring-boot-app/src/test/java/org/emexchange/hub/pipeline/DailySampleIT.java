package org.emexchange.hub.pipeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.app.hub.Asking;
import org.emexchange.app.hub.DataRequests;
import org.emexchange.app.hub.TestHub;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sample of a day of the running hub, worked out again from the share log by an auditor of its own. */
@Tag("COP-60")
class DailySampleIT {
    private static final TestHub HUB = TestHub.running();
    private static final BigDecimal HALF = new BigDecimal("0.5");

    @Test
    void putsUpWhatTheSeedInTheLogChoosesAndNothingElse() throws Exception {
        for (int i = 0; i < 4; i++) {
            new Asking().granted(DataRequests.inPart()).notice();
        }
        LocalDate today = LocalDate.ofInstant(HUB.bean(Kernel.class).clock().instant(), ZoneOffset.UTC);
        new DailySample(atHalf()).of(today);
        new DailySample(atHalf()).of(today);

        byte[] seed =
                HexFormat.of().parseHex(leaf("SAMPLE-SEED " + today + " %").substring(23));
        assertThat(leaf("SAMPLE " + today + " %")).endsWith(" OF 0.5");
        Set<String> expected = shares().stream()
                .filter(message -> fraction(seed, message).compareTo(HALF) < 0)
                .collect(Collectors.toSet());
        assertThat(expected).isNotEmpty();
        assertThat(putUp()).isEqualTo(expected).hasSizeLessThan(shares().size());
        reviewedBySomebodyElse();
    }

    private static void reviewedBySomebodyElse() {
        Reviews reviews = HUB.bean(Reviews.class);
        Reviews.Due due = reviews.due().stream()
                .filter(one -> one.share()
                        .filter(share -> HUB.bean(Kernel.class)
                                .ledger()
                                .reviews()
                                .deciders(share)
                                .containsAll(Set.of(DataRequests.DECIDER.id(), DataRequests.SECOND.id())))
                        .isPresent())
                .findFirst()
                .orElseThrow();
        Reviews.Share share = due.share().orElseThrow();
        Decider own = new Decider("dm-8", "Anna Example", "Analyst", Optional.of(share.recipient()));

        assertThatThrownBy(() -> reviews.conclude(due.id(), own, Reviews.Verdict.UPHELD, "Ours."))
                .isInstanceOf(DecisionException.OwnRequest.class);
        for (Decider decided : List.of(DataRequests.DECIDER, DataRequests.SECOND)) {
            assertThatThrownBy(() -> reviews.conclude(due.id(), decided, Reviews.Verdict.UPHELD, "I was right."))
                    .isInstanceOf(DecisionException.OwnProposal.class);
        }
        Decider third = new Decider("dm-9", "Hester Lowe", "Auditor");
        reviews.conclude(due.id(), third, Reviews.Verdict.UPHELD, "Its power carries it.");
        assertThat(reviews.due()).noneMatch(one -> one.id().equals(due.id()));
        assertThat(leaf("UPHELD " + due.id() + " BY dm-9")).isNotEmpty();
    }

    /** The digest as a fraction of all that it can be. */
    private static BigDecimal fraction(byte[] seed, String message) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(seed);
            BigInteger number = new BigInteger(1, digest.digest(message.getBytes(UTF_8)));
            return new BigDecimal(number).divide(new BigDecimal(BigInteger.TWO.pow(256)));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> shares() {
        return HUB.database()
                .queryForList(
                        "SELECT message_id FROM audit_leaf WHERE kind = 'SHARE' AND number < (SELECT min(number)"
                                + " FROM audit_leaf WHERE outcome LIKE 'SAMPLE % OF 0.5')",
                        String.class);
    }

    private static Set<String> putUp() {
        return Set.copyOf(HUB.database()
                .queryForList(
                        "SELECT message_id FROM review JOIN audit_leaf ON number = leaf WHERE cause = 'SAMPLE'",
                        String.class));
    }

    private static String leaf(String like) {
        return String.valueOf(HUB.database()
                .queryForObject(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'REVIEW' AND outcome LIKE ?", String.class, like));
    }

    private static Kernel atHalf() {
        Kernel kernel = HUB.bean(Kernel.class);
        Kernel.Limits limits = kernel.limits();
        DecisionLimits now = limits.decisions();
        return new Kernel(
                kernel.sealing(),
                kernel.parties(),
                kernel.ledger(),
                kernel.outbox(),
                kernel.pseudonym(),
                kernel.clock(),
                new Kernel.Limits(
                        limits.octets(),
                        limits.attempts(),
                        limits.hold(),
                        limits.strictHeaders(),
                        limits.withoutAgreement(),
                        new DecisionLimits(
                                now.twoPersons(),
                                now.reviewWithin(),
                                now.expireAfter(),
                                now.grantLife(),
                                0.5,
                                now.sampleReviewWithin())),
                kernel.signals(),
                kernel.bodies(),
                kernel.ownership());
    }
}
