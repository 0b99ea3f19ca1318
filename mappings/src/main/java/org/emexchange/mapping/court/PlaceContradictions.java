package org.emexchange.mapping.court;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Contradictions of place: two addresses of one name; a place that is not an address of the order; a curfew that holds
 * the person at two places at once.
 */
final class PlaceContradictions {
    private static final int DAY = 24 * 60;
    private static final int WEEK = 7 * DAY;

    private PlaceContradictions() {}

    static void of(XmlNode order, Contradictions found) {
        Set<String> refs = new HashSet<>();
        for (XmlNode address : order.only("DeviceWearer").all("Address")) {
            found.when(!refs.add(address.attributes().getOrDefault("ref", "")), address);
        }
        order.walk()
                .filter(node -> node.name().equals("Place"))
                .forEach(place -> found.when(!refs.contains(place.text()), place));
        order.walk().filter(node -> node.name().equals("Curfew")).forEach(curfew -> ofCurfew(curfew, found));
    }

    private static void ofCurfew(XmlNode curfew, Contradictions found) {
        List<XmlNode> earlier = new ArrayList<>();
        for (XmlNode slot : curfew.all("Slot")) {
            boolean elsewhere = earlier.stream()
                    .anyMatch(other -> !other.line("Place").equals(slot.line("Place")) && overlap(other, slot));
            found.when(elsewhere, slot, "Place");
            earlier.add(slot);
        }
    }

    /** Both stretches laid on the week as a circle: each begins within the other or it does not overlap. */
    private static boolean overlap(XmlNode one, XmlNode other) {
        return Math.floorMod(start(other) - start(one), WEEK) < length(one)
                || Math.floorMod(start(one) - start(other), WEEK) < length(other);
    }

    private static int start(XmlNode slot) {
        return (slot.code("Day", DayOfWeek.class).getValue() - 1) * DAY + minutes(slot.clock("From"));
    }

    private static int length(XmlNode slot) {
        int length = minutes(slot.clock("To")) - minutes(slot.clock("From"));
        return length > 0 ? length : length + DAY;
    }

    private static int minutes(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }
}
