package org.emexchange.app.demo;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far a court's order has got.
 *
 * @param imposed the day on which the court first sent it
 * @param sequence number of the next message about it
 * @param last message id of the last accepted message, empty before there is one
 * @param waiting whether a receipt is still to come
 * @param step the last step tried
 * @param refused whether that step was refused and is to be mended
 */
record OrderState(
        int number, LocalDate imposed, int sequence, String last, boolean waiting, OrderStep step, boolean refused) {
    static OrderState begun(int number, LocalDate imposed) {
        return new OrderState(number, imposed, 1, "", false, OrderStep.NEW, false);
    }

    OrderState tried(OrderStep next) {
        return new OrderState(number, imposed, sequence, last, true, next, false);
    }

    OrderState accepted(String message) {
        return new OrderState(number, imposed, sequence + 1, message, false, step, false);
    }

    OrderState refusedStep() {
        return new OrderState(number, imposed, sequence, last, false, step, true);
    }

    boolean ended() {
        return !waiting && !refused && !last.isEmpty() && step.ends();
    }

    /** The step to mend, where the last one was refused. */
    Optional<OrderStep> toMend() {
        return refused ? Optional.of(step) : Optional.empty();
    }

    boolean free() {
        return !waiting && !refused && !last.isEmpty() && !step.ends();
    }
}
