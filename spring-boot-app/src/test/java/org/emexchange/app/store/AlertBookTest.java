package org.emexchange.app.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.store.Given.CLOCK;
import static org.emexchange.app.store.Given.NOW;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.pipeline.AlertBook;
import org.emexchange.hub.pipeline.AlertBook.Audience;
import org.emexchange.hub.pipeline.AlertBook.Claim;
import org.emexchange.hub.pipeline.AlertBook.Way;
import org.emexchange.hub.pipeline.Ledger.Answered;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Posting;
import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is alerted about what: once, also after a crash of whoever was at it, and by one hub at a time. */
class AlertBookTest extends OutboxFixture {
    private static final PartyId RECIPIENT = new PartyId("emc.one");
    private static final String ID = "5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11";
    private static final String HELD = "7a2c8c79-9a2e-4c75-8a20-2a3a8a2a9c33";
    private static final String COPY = "8b3d9d8a-0b3f-4d86-9b31-3b4b9b3b0d44";
    private static final Instant REACHED = NOW.minusSeconds(240);
    private static final Instant LATER = NOW.plusSeconds(300);

    private AlertBook book() {
        return store.alerts();
    }

    @BeforeEach
    void postOne() throws Exception {
        post(true, ID);
    }

    @Test
    void isDueForEachAudienceByEachWayOnceTheCopyHasWaited() {
        assertThat(book().claim(Way.MAIL, NOW.minusMillis(1), Set.of())).isEmpty();

        assertThat(tellAll())
                .extracting(key -> key.audience() + " " + key.way() + " " + key.kind())
                .containsExactly(
                        "OPERATORS MAIL UNDELIVERED",
                        "RECIPIENT MAIL UNDELIVERED",
                        "SENDER MAIL UNDELIVERED",
                        "OPERATORS SMS UNDELIVERED",
                        "RECIPIENT SMS UNDELIVERED",
                        "SENDER SMS UNDELIVERED");
        assertThat(tellAll()).isEmpty();
    }

    @Test
    void isTheSameAfterARestart() {
        tellAll();
        store.close();
        store = database.open(CLOCK);

        assertThat(tellAll()).isEmpty();
    }

    /** Whoever stops between sending and committing sends it again: never none. */
    @Test
    void isDueAgainWhereWhoeverWasAtItStopped() {
        try (Claim claim = next().orElseThrow()) {
            claim.told(true, LATER);
        }

        assertThat(tellAll()).hasSize(6);
    }

    @Test
    void isOneHubsAtATime() {
        try (Claim claim = next().orElseThrow()) {
            assertThat(claim.alert().reference()).hasToString(ID);
            assertThat(next()).isEmpty();
        }
    }

    /** Whoever waits for one way's server keeps no other way back. */
    @Test
    void isDueByEachWayWhileAnotherIsAtWork() {
        try (Claim mail = next(Way.MAIL).orElseThrow();
                Claim text = next(Way.SMS).orElseThrow()) {
            assertThat(mail.key().way()).isEqualTo(Way.MAIL);
            assertThat(text.key().way()).isEqualTo(Way.SMS);
        }
    }

    /** What fails keeps nothing else back. */
    @Test
    void leavesOutWhatFailed() {
        AlertBook.Key failed = first();
        try (Claim claim = book().claim(Way.MAIL, LATER, Set.of(failed)).orElseThrow()) {
            assertThat(claim.key()).isNotEqualTo(failed);
        }
    }

    @Test
    void saysThatItWasDeliveredToThoseWhoWereToldThatItWaits() throws Exception {
        try (Claim claim = next().orElseThrow()) {
            claim.told(true, LATER);
            claim.commit();
        }
        try (Claim claim = next().orElseThrow()) {
            claim.told(false, LATER);
            claim.commit();
        }
        deliver();

        assertThat(tellAll()).singleElement().satisfies(key -> {
            assertThat(key.kind()).isEqualTo(Alert.Kind.DELIVERED);
            assertThat(key.audience()).isEqualTo(Audience.OPERATORS);
            assertThat(key.way()).isEqualTo(Way.MAIL);
        });
        assertThat(tellAll()).isEmpty();
    }

    @Test
    void isNeverDueForWhatIsNotUrgentOrHasArrived() throws Exception {
        deliver();
        post(false, "6f1b7b68-8f1d-4b64-9f1f-1f2f7f1f8b22");

        assertThat(tellAll()).isEmpty();
    }

    /** It has no copy yet, and for whom one would be nobody has been asked. */
    @Test
    void tellsSenderAndOperatorsOfAnUrgentMessageThatWaitsForThoseBeforeIt() throws Exception {
        deliver();
        Given.hold(store, "ORDER-1", 2, HELD, LATER);
        assertThat(book().claim(Way.MAIL, NOW.minusMillis(1), Set.of())).isEmpty();

        assertThat(tellAll())
                .allMatch(key -> key.kind() == Alert.Kind.HELD
                        && key.reference().toString().equals(HELD))
                .extracting(key -> key.audience() + " " + key.way())
                .containsExactly("OPERATORS MAIL", "SENDER MAIL", "OPERATORS SMS", "SENDER SMS");
        assertThat(tellAll()).isEmpty();
    }

    /** Somebody was told at the door's time already: the copy is another matter, and has its own. */
    @Test
    void countsTheTimeOfACopyAnewWhereSomebodyWasToldThatItsMessageWaits() throws Exception {
        deliver();
        Given.hold(store, "ORDER-2", 2, HELD, LATER);
        tellAll();
        release();

        assertThat(book().claim(Way.MAIL, NOW.minusMillis(1), Set.of())).isEmpty();
        assertThat(tellAll()).hasSize(6).allMatch(key -> key.kind() == Alert.Kind.UNDELIVERED);
    }

    /** Four minutes in wait and two in the outbox are six. */
    @Test
    void countsTheTimeThatAMessageWaitedWhereNobodyWasTold() throws Exception {
        deliver();
        Given.hold(store, "ORDER-3", 2, HELD, LATER);
        release();

        try (Claim claim = book().claim(Way.MAIL, REACHED, Set.of()).orElseThrow()) {
            assertThat(claim.alert().since()).isEqualTo(REACHED);
            assertThat(claim.alert().reference()).hasToString(COPY);
        }
    }

    /** There was no way to tell them by. */
    @Test
    void countsTheTimeThatAMessageWaitedWhereNobodyCouldBeTold() throws Exception {
        deliver();
        Given.hold(store, "ORDER-3", 2, HELD, LATER);
        try (Claim claim = next(Way.SMS).orElseThrow()) {
            claim.told(false, LATER);
            claim.commit();
        }
        release();

        try (Claim claim = book().claim(Way.MAIL, REACHED, Set.of()).orElseThrow()) {
            assertThat(claim.alert().reference()).hasToString(COPY);
        }
    }

    @Test
    void isNotDueForAMessageThatWaitsAndIsNotUrgent() throws Exception {
        deliver();
        Given.hold(store, "ORDER-4", 2, HELD, LATER);
        database.asOwner().sql("UPDATE held SET urgent = false").update();

        assertThat(tellAll()).isEmpty();
    }

    /** Its turn has come; its copy lies in the outbox. */
    private void release() throws Exception {
        try (Entry entry = store.ledger().open()) {
            assertThat(entry.claim(Given.claim(HELD))).isTrue();
            Posting copy = Given.urgent(entry, RECIPIENT, "risk-~2", COPY);
            entry.post(new Posting(
                    copy.stored(),
                    copy.clear(),
                    copy.route(),
                    copy.lane(),
                    true,
                    true,
                    Optional.of(new Answered(Given.COURT, HELD, "X01", Optional.of("ORDER-4711"))),
                    true,
                    Optional.of(REACHED)));
            entry.settle(Given.COURT, HELD, InboxState.ACCEPTED, "receipt");
            entry.commit();
        }
    }

    private void post(boolean urgent, String id) throws Exception {
        try (Entry entry = store.ledger().open()) {
            entry.post(
                    urgent
                            ? Given.urgent(entry, RECIPIENT, "risk-~1", id)
                            : Given.share(entry, RECIPIENT, "risk-~1", id));
            entry.commit();
        }
    }

    private Optional<Claim> next() {
        return next(Way.MAIL);
    }

    private Optional<Claim> next(Way way) {
        return book().claim(way, LATER, Set.of());
    }

    private AlertBook.Key first() {
        try (Claim claim = next().orElseThrow()) {
            return claim.key();
        }
    }

    private List<AlertBook.Key> tellAll() {
        List<AlertBook.Key> told = new ArrayList<>();
        for (Way way : Way.values()) {
            Optional<Claim> due = next(way);
            while (due.isPresent()) {
                try (Claim claim = due.get()) {
                    told.add(claim.key());
                    claim.told(true, LATER);
                    claim.commit();
                }
                due = next(way);
            }
        }
        return told;
    }
}
