package org.emexchange.mapping.court;

import java.util.List;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;

/**
 * Mandatory attendance that is monitored.
 *
 * @param place ref of an address of the order
 */
public record Attendance(TagTechnology tag, String purpose, String place, Period period, List<AttendanceSlot> slots) {
    public Attendance {
        slots = List.copyOf(slots);
    }
}
