package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;

/**
 * One condition of the licence or notice, monitored or not.
 *
 * @param number as the prison counts them, from 1
 * @param text the condition as the licence words it
 * @param monitored whether the licence says that it is electronically monitored
 * @param name of a zone, or purpose of an attendance
 * @param duration when a zone applies, in words
 * @param place where to attend: ref of an address of the release
 * @param auditScore 0 to 40; health data of the person, for sender and supervisor only (EPG-audit)
 * @param project under which it is imposed
 */
public record LicenceCondition(
        int number,
        ConditionKind kind,
        String text,
        boolean monitored,
        Optional<TagTechnology> tag,
        Optional<Period> period,
        List<WeekSlot> slots,
        Optional<TrailDevice> device,
        Optional<String> name,
        Optional<String> duration,
        Optional<String> place,
        Optional<Integer> auditScore,
        Optional<Project> project) {
    public LicenceCondition {
        slots = List.copyOf(slots);
    }

    /** The segment that it came in, as a sender is told of it. */
    String segment() {
        return number == 1 ? "ZLC" : "ZLC[" + number + "]";
    }
}
