package org.emexchange.mapping.prison;

import java.util.List;
import org.emexchange.mapping.hl7.Hl7Repetition;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;

/** Reads what the person must do: ZHC, ZLC and ZEX. */
final class ConditionsHl7 {
    private ConditionsHl7() {}

    static HomeDetention homeDetention(Hl7Segment zhc) {
        return new HomeDetention(
                zhc.code(3, TagTechnology.class),
                new Period(zhc.instant(1), zhc.optionalInstant(2)),
                slots(zhc, 4),
                zhc.optionalInstant(5).map(from -> new ReleaseDayCurfew(from, zhc.instant(6), zhc.text(7))),
                zhc.optional(8));
    }

    static LicenceCondition condition(Hl7Segment zlc) {
        return new LicenceCondition(
                zlc.optionalNumber(1).orElseThrow(),
                zlc.code(2, ConditionKind.class),
                zlc.text(3),
                zlc.text(4).equals("Y"),
                zlc.optionalCode(5, TagTechnology.class),
                zlc.optionalInstant(6).map(start -> new Period(start, zlc.optionalInstant(7))),
                slots(zlc, 8),
                zlc.optionalCode(9, TrailDevice.class),
                zlc.optional(10),
                zlc.optional(11),
                zlc.optional(12),
                zlc.optionalNumber(13),
                zlc.optionalCode(14, Project.class));
    }

    static ExpansionCase project(Hl7Segment zex) {
        return new ExpansionCase(
                zex.code(1, Project.class),
                zex.instant(2),
                zex.instant(3),
                zex.optionalDay(4),
                zex.optional(5),
                zex.optionalDay(6),
                zex.optionalCode(7, AcquisitiveOffence.class),
                zex.optionalFlag(8),
                zex.optionalFlag(9));
    }

    static List<WeekSlot> slots(Hl7Segment segment, int field) {
        return segment.all(field).stream().map(ConditionsHl7::slot).toList();
    }

    private static WeekSlot slot(Hl7Repetition slot) {
        return new WeekSlot(slot.weekday(1), slot.clock(2), slot.clock(3), slot.optional(4));
    }
}
