package org.emexchange.mapping.court;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Contradictions of time: an end that is not after its start; in a new order, a period that was over before the order
 * was imposed; a stretch of the timetable without length.
 */
final class TimeContradictions {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private TimeContradictions() {}

    static void of(XmlNode order, Contradictions found) {
        boolean isNew = order.code("Action", OrderAction.class) == OrderAction.NEW;
        Instant imposed =
                order.only("ImposedBy").day("ImposedOn").atStartOfDay(LONDON).toInstant();
        order.walk().forEach(node -> {
            switch (node.name()) {
                case "Period" -> ofPeriod(node, isNew, imposed, found);
                case "FittingStay" -> found.when(!node.instant("Until").isAfter(node.instant("From")), node, "Until");
                case "Curfew" -> node.all("Slot").forEach(slot -> ofCurfew(slot, found));
                case "Attendance" -> node.all("Slot").forEach(slot -> ofAttendance(slot, found));
                default -> {}
            }
        });
    }

    private static void ofPeriod(XmlNode period, boolean isNew, Instant imposed, Contradictions found) {
        Optional<Instant> end = period.optionalInstant("End");
        found.when(end.filter(time -> !time.isAfter(period.instant("Start"))).isPresent(), period, "End");
        found.when(isNew && end.filter(time -> !time.isAfter(imposed)).isPresent(), period, "End");
    }

    private static void ofCurfew(XmlNode slot, Contradictions found) {
        LocalTime from = slot.clock("From");
        found.when(from.equals(slot.clock("To")) && !from.equals(LocalTime.MIDNIGHT), slot, "To");
    }

    private static void ofAttendance(XmlNode slot, Contradictions found) {
        found.when(!slot.clock("To").isAfter(slot.clock("From")), slot, "To");
    }
}
