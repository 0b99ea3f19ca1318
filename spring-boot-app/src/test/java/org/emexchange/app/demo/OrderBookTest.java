package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.emexchange.app.demo.JournalEntry.Kind;
import org.junit.jupiter.api.Test;

class OrderBookTest {
    private static final Instant NOW = Instant.parse("2026-11-21T23:30:00Z");

    private final OrderBook book = new OrderBook();

    @Test
    void anAcceptedStepIsFollowedByTheNextNumber() {
        prepared("m1", 0, "NEW");
        assertThat(book.where(OrderState::free)).isEmpty();
        receipt("ACCEPTED", "m1", "", "");

        OrderState state = book.where(OrderState::free).get(0);
        assertThat(state.sequence()).isEqualTo(2);
        assertThat(state.last()).isEqualTo("m1");
        assertThat(book.begun()).isEqualTo(1);
    }

    @Test
    void aRefusedStepIsMendedUnderTheSameNumber() {
        prepared("m1", 0, "NEW");
        receipt("REFUSED", "", "digest-of-m1", "EMX-1000");

        OrderState state = book.where(any -> any.toMend().isPresent()).get(0);
        assertThat(state.toMend()).contains(OrderStep.NEW);
        assertThat(state.sequence()).isEqualTo(1);
    }

    @Test
    void theRefusalOfASecondUseOfAnIdSaysNothingOfTheFirst() {
        prepared("m1", 0, "NEW");
        receipt("REFUSED", "m1", "", "EMX-3006");
        receipt("ACCEPTED", "m1", "", "");

        assertThat(book.where(OrderState::free)).hasSize(1);
    }

    @Test
    void anEndedOrderIsNotTakenUpAgain() {
        prepared("m1", 0, "NEW");
        receipt("ACCEPTED", "m1", "", "");
        prepared("m2", 0, "REVOKED");
        receipt("ACCEPTED", "m2", "", "");
        receipt("ACCEPTED", "m1", "", "");

        assertThat(book.where(any -> true)).isEmpty();
        assertThat(book.begun()).isEqualTo(1);
    }

    private void prepared(String message, int number, String step) {
        book.apply(JournalEntry.of(
                NOW,
                Kind.PREPARED,
                "message",
                message,
                "digest",
                "digest-of-" + message,
                "number",
                String.valueOf(number),
                "step",
                step,
                "mistake",
                "NONE"));
    }

    private void receipt(String status, String about, String digest, String refusal) {
        book.apply(JournalEntry.of(
                NOW, Kind.RECEIPT, "status", status, "about", about, "digest", digest, "refusal", refusal));
    }
}
