package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOW;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Requests.Kept;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.seal.AtRest;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.KeyFile;
import org.emexchange.hub.seal.WatchedKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Requests and decisions as the store keeps them. */
@Tag("COP-60")
class RequestsTest {
    private static final Decider DECIDER = new Decider("dm-1", "NAME-5d1c", "Manager");

    @TempDir
    Path folder;

    private Path file;
    private TestDatabase database;
    private Store store;

    @BeforeEach
    void open() {
        file = folder.resolve("at-rest.properties");
        KeyFile.ensure(file);
        database = TestDatabase.fresh();
        store = store();
    }

    @AfterEach
    void close() {
        store.close();
        database.close();
    }

    @Test
    void keepsWhatWaitsOverARestart() throws Exception {
        String id = submit("m1", false);
        store.close();
        store = store();

        assertThat(store.ledger().requests().waiting()).containsExactly(SubmittedRequests.waiting(id, "m1", false));
        Kept kept = store.ledger().requests().kept(id).orElseThrow();
        assertThat(kept.octets()).isEqualTo("OCTETS-5d1c".getBytes(UTF_8));
        assertThat(kept.payload()).isEqualTo("PAYLOAD-5d1c".getBytes(UTF_8));
        assertThat(kept.came()).isEqualTo(new Came("mail", Form.MAIL, "t", NOW, false));
        assertThat(kept.decided()).isEmpty();
        assertThat(kept.proposal()).isEmpty();
    }

    @Test
    void putsUrgentRequestsFirst() throws Exception {
        String routine = submit("m1", false);
        String urgent = submit("m2", true);

        assertThat(store.ledger().requests().waiting()).extracting(Waiting::id).containsExactly(urgent, routine);
    }

    @Test
    void takesOneDecisionAndOverwritesNone() throws Exception {
        String id = submit("m1", false);
        assertThat(decide(id, Ruling.grantedInPart("REASONS-5d1c", "SCOPE-5d1c".getBytes(UTF_8))))
                .isTrue();
        assertThat(decide(id, Ruling.refused("No."))).isFalse();

        assertThat(store.ledger().requests().waiting()).isEmpty();
        try (Entry entry = store.ledger().open()) {
            Asked asked = entry.requests().decided(COURT, "m1").orElseThrow();
            assertThat(asked.decider()).contains(DECIDER);
            assertThat(asked.decidedAt()).isEqualTo(NOW);
            assertThat(asked.ruling().reasons()).isEqualTo("REASONS-5d1c");
            assertThat(asked.ruling().scope().orElseThrow()).isEqualTo("SCOPE-5d1c".getBytes(UTF_8));
            assertThat(entry.requests().decided(Given.YOT, "m1")).isEmpty();
        }
    }

    /** Not even by somebody who has got hold of the hub's own login. */
    @Test
    void letsTheHubsLoginChangeNothing() throws Exception {
        decide(submit("m1", false), Ruling.refused("No."));

        for (String change : List.of(
                "UPDATE decision SET outcome = 'GRANTED'",
                "DELETE FROM decision",
                "UPDATE request SET party = 'x'",
                "DELETE FROM request",
                "DELETE FROM request_look")) {
            try (var connection = database.asApplication().getConnection();
                    var statement = connection.createStatement()) {
                assertThatThrownBy(() -> statement.execute(change)).hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    @Tag("COP-35")
    void keepsNothingReadableAndBringsAllUnderANewKey() throws Exception {
        String id = submit("m1", false);
        decide(id, Ruling.grantedInPart("REASONS-5d1c", "SCOPE-5d1c".getBytes(UTF_8)));
        try (Entry entry = store.ledger().open()) {
            entry.requests().looked(id, DECIDER, "LOOK-5d1c", NOW);
            entry.commit();
        }
        answerTwice(submit("m2", false));
        assertThat(stored()).noneMatch(value -> value.contains("5d1c"));

        KeyFile.rotate(file, NOW);
        AtRest atRest = new AtRest(WatchedKeys.of(file));
        byte[] beginning = AtRest.beginningUnder(KeyFile.read(file).currentId());
        StoredKeys keys = StoredKeys.of(database.settings(), CLOCK);
        assertThat(keys.rewrap(beginning, atRest::rewrap, AtRest.HEAD)).isEqualTo(6 + 14);
        keys.requireAllUnder(beginning);
        KeyFile.retire(file);
        store.close();
        store = store();
        assertThat(store.ledger().requests().kept(id).orElseThrow().payload())
                .isEqualTo("PAYLOAD-5d1c".getBytes(UTF_8));
    }

    /** What is proposed and confirmed, withdrawn and reviewed. */
    private void answerTwice(String id) {
        Proposal proposal = new Proposal(
                UUID.randomUUID().toString(),
                DECIDER,
                Ruling.grantedInPart("REASONS-5d1c", "SCOPE-5d1c".getBytes(UTF_8)),
                NOW);
        Asked.Second second = new Asked.Second(proposal.id(), DECIDER, "SECOND-5d1c");
        Ruling withdrawn = new Ruling(Ruling.Outcome.WITHDRAWN, "WITHDRAWN-5d1c", Optional.empty());
        String review = UUID.randomUUID().toString();
        try (Entry entry = store.ledger().open()) {
            entry.requests().propose(id, proposal);
            entry.requests().decide(decided(id, Optional.of(DECIDER), Optional.of(second), proposal.ruling()));
            entry.requests().withdraw(decided(id, Optional.of(DECIDER), Optional.empty(), withdrawn));
            entry.reviews()
                    .putUp(new Reviews.Due(
                            review, Reviews.Cause.LIFE_AT_RISK, Optional.of(id), Optional.empty(), "X13", NOW, NOW));
            entry.reviews().conclude(review, DECIDER, Reviews.Verdict.UPHELD, "REVIEW-5d1c", NOW);
            entry.commit();
        }
    }

    private List<String> stored() {
        return List.of("request", "decision", "request_look", "proposal", "second_word", "withdrawal", "review_outcome")
                .stream()
                .flatMap(table -> database.asOwner().sql("SELECT * FROM " + table).query().listOfRows().stream())
                .flatMap(row -> row.values().stream())
                .map(value -> value instanceof byte[] octets ? new String(octets, ISO_8859_1) : String.valueOf(value))
                .toList();
    }

    private Store store() {
        return Store.open(
                database.settings(), new RealCipher(new AtRest(WatchedKeys.of(file))), TestCipher.PSEUDONYMS, CLOCK);
    }

    private String submit(String messageId, boolean urgent) throws Exception {
        return SubmittedRequests.submit(store, messageId, urgent);
    }

    private boolean decide(String id, Ruling ruling) throws Exception {
        try (Entry entry = store.ledger().open()) {
            boolean first = entry.requests().decide(decided(id, Optional.of(DECIDER), Optional.empty(), ruling));
            entry.commit();
            return first;
        }
    }

    private static Asked decided(String id, Optional<Decider> who, Optional<Asked.Second> second, Ruling ruling) {
        Optional<Instant> lapses = ruling.grants() ? Optional.of(NOW.plusSeconds(60)) : Optional.empty();
        return new Asked(id, COURT, "m1", new byte[0], false, who, second, ruling, NOW, lapses);
    }
}
