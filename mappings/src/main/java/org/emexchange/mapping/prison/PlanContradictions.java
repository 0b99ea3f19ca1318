package org.emexchange.mapping.prison;

import java.time.Instant;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Repetition;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Places;

/**
 * Contradictions of what is planned: an end that is not after its start, or over before the release; a stretch of the
 * timetable without length; numbers of conditions out of turn; a project that no condition carries out, or that a
 * condition names and nobody explains.
 */
final class PlanContradictions {
    private final Hl7Message message;
    private final Places faults;
    private final Instant released;

    private PlanContradictions(Hl7Message message, Places faults) {
        this.message = message;
        this.faults = faults;
        this.released = message.only("PV1").instant(45);
    }

    static void of(Hl7Message message, Places faults) {
        PlanContradictions plan = new PlanContradictions(message, faults);
        message.first("ZHC").ifPresent(zhc -> {
            plan.ofPeriod(zhc, 1, 2);
            plan.ofPeriod(zhc, 5, 6);
            plan.ofSlots(zhc.all(4), zhc.place(4), true);
        });
        message.all("ZLC").forEach(plan::ofCondition);
        message.all("ZEX").forEach(zex -> plan.ofPeriod(zex, 2, 3));
        plan.ofNumbers();
        plan.ofProjects();
    }

    private void ofCondition(Hl7Segment zlc) {
        ofPeriod(zlc, 6, 7);
        boolean overnight = zlc.code(2, ConditionKind.class) == ConditionKind.CURFEW;
        ofSlots(zlc.all(8), zlc.place(8), overnight);
    }

    private void ofPeriod(Hl7Segment segment, int start, int end) {
        if (segment.has(start) && segment.has(end)) {
            boolean empty = !segment.instant(end).isAfter(segment.instant(start));
            faults.when(empty || !segment.instant(end).isAfter(released), segment.place(end));
        }
    }

    private void ofSlots(List<Hl7Repetition> slots, String place, boolean overnight) {
        faults.when(
                slots.stream()
                        .anyMatch(slot -> overnight
                                ? slot.clock(2).equals(slot.clock(3))
                                        && !slot.clock(2).equals(LocalTime.MIDNIGHT)
                                : !slot.clock(3).isAfter(slot.clock(2))),
                place);
    }

    private void ofNumbers() {
        List<Hl7Segment> conditions = message.all("ZLC");
        for (int i = 0; i < conditions.size(); i++) {
            faults.when(
                    conditions.get(i).optionalNumber(1).orElseThrow() != i + 1,
                    conditions.get(i).place(1));
        }
    }

    private void ofProjects() {
        Set<String> explained = new HashSet<>();
        message.all("ZEX").forEach(zex -> faults.when(!explained.add(zex.text(1)), zex.place(1)));
        Set<String> carriedOut = new HashSet<>();
        for (Hl7Segment zlc : message.all("ZLC")) {
            faults.when(
                    zlc.optional(14)
                            .filter(project -> !explained.contains(project))
                            .isPresent(),
                    zlc.place(14));
            faults.when(zlc.has(14) && !zlc.text(4).equals("Y"), zlc.place(14));
            zlc.optional(14).ifPresent(carriedOut::add);
        }
        message.all("ZEX").forEach(zex -> faults.when(!carriedOut.contains(zex.text(1)), zex.place(1)));
    }
}
