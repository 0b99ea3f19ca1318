package org.emexchange.app.demo;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A court's orders as its journal tells them. Reading the journal again gives the same book. */
final class OrderBook {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** The message id was used before for other content: it says nothing of the message that used it first. */
    private static final String ID_USED_BEFORE = "EMX-3006";

    private final TreeMap<Integer, OrderState> orders = new TreeMap<>();
    private final Map<String, Integer> byMessage = new HashMap<>();
    private String token = "";
    private int begun;
    private int prepared;
    private int mistakes;

    synchronized void apply(JournalEntry entry) {
        switch (entry.kind()) {
            case STARTED -> token = entry.field("token");
            case PREPARED -> prepared(entry);
            case RECEIPT -> receipt(entry);
            default -> {}
        }
    }

    private void prepared(JournalEntry entry) {
        int number = Integer.parseInt(entry.field("number"));
        LocalDate day = entry.at().atZone(LONDON).toLocalDate();
        OrderState state = orders.getOrDefault(number, OrderState.begun(number, day));
        orders.put(number, state.tried(OrderStep.valueOf(entry.field("step"))));
        byMessage.put(entry.field("message"), number);
        byMessage.put(entry.field("digest"), number);
        begun = Math.max(begun, number + 1);
        prepared++;
        mistakes += entry.field("mistake").equals(Mistake.NONE.name()) ? 0 : 1;
    }

    private void receipt(JournalEntry entry) {
        String about = entry.field("about");
        Integer number = byMessage.get(about.isEmpty() ? entry.field("digest") : about);
        if (number == null || entry.field("refusal").equals(ID_USED_BEFORE)) {
            return;
        }
        switch (entry.field("status")) {
            case "ACCEPTED" -> change(number, state -> state.accepted(about));
            case "REFUSED" -> change(number, OrderState::refusedStep);
            default -> {}
        }
    }

    /** A receipt for an earlier step comes too late to say anything. */
    private void change(int number, UnaryOperator<OrderState> change) {
        OrderState state = orders.get(number);
        if (state != null && state.waiting()) {
            OrderState next = change.apply(state);
            orders.put(number, next);
            if (next.ended()) {
                orders.remove(number);
                byMessage.values().removeIf(other -> other == number);
            }
        }
    }

    synchronized List<OrderState> where(Predicate<OrderState> wanted) {
        return orders.values().stream().filter(wanted).toList();
    }

    /** Empty before the first start. */
    synchronized String token() {
        return token;
    }

    /** How many orders were begun: the number of the next one. */
    synchronized int begun() {
        return begun;
    }

    /** How many messages were prepared. */
    synchronized int preparedSoFar() {
        return prepared;
    }

    /** How many of them were wrong on purpose. */
    synchronized int mistakesSoFar() {
        return mistakes;
    }
}
