package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** The fields that the profile marks C: obligatory, or not taken, by what other fields say. */
final class ReleaseUsage {
    private final Places faults = new Places();

    private ReleaseUsage() {}

    static void check(Hl7Message message) {
        ReleaseUsage usage = new ReleaseUsage();
        usage.ofPrisoner(message.only("PID"));
        usage.ofRelease(message.only("ZRL"));
        message.all("ZAD").forEach(usage::ofAddress);
        message.first("ZHC").ifPresent(usage::ofHomeDetention);
        message.all("ZLC").forEach(usage::ofCondition);
        usage.faults.refuse(Kind.SCHEMA);
    }

    private void ofPrisoner(Hl7Segment pid) {
        boolean known = pid.all(3).stream().anyMatch(number -> number.text(5).equals(PrisonerIdentifier.NOMS.name()));
        faults.when(!known, pid.place(3));
        boolean legalFirst = pid.all(5).get(0).text(7).equals("L")
                && pid.all(5).get(0).optional(2).isPresent()
                && pid.all(5).stream().skip(1).allMatch(alias -> alias.text(7).equals("A"));
        faults.when(!legalFirst, pid.place(5));
    }

    private void ofRelease(Hl7Segment zrl) {
        need(zrl, 8, zrl.has(9) || zrl.has(10));
        need(zrl, 19, zrl.has(20) || zrl.has(21));
        need(zrl, 21, zrl.has(22) || zrl.has(23));
    }

    private void ofAddress(Hl7Segment zad) {
        need(zad, 6, zad.has(7) || zad.has(8) || zad.has(9));
        need(zad, 7, zad.has(6));
    }

    private void ofHomeDetention(Hl7Segment zhc) {
        boolean any = zhc.has(5) || zhc.has(6) || zhc.has(7);
        for (int field = 5; field <= 7; field++) {
            need(zhc, field, any);
        }
    }

    private void ofCondition(Hl7Segment zlc) {
        ConditionKind kind = zlc.code(2, ConditionKind.class);
        boolean monitored = zlc.text(4).equals("Y");
        boolean tagged = monitored && kind.zone().isEmpty();
        needOrNone(zlc, 5, tagged, tagged || kind.zone().isPresent());
        need(zlc, 6, monitored || zlc.has(5) || zlc.has(7));
        needOrNone(zlc, 8, monitored && kind == ConditionKind.CURFEW, kind == ConditionKind.CURFEW || isVisit(kind));
        need(zlc, 8, monitored && isVisit(kind));
        needOrNone(zlc, 9, monitored && kind == ConditionKind.TRAIL, kind == ConditionKind.TRAIL);
        needOrNone(zlc, 10, monitored && isVisit(kind), kind.zone().isPresent() || isVisit(kind));
        needOrNone(zlc, 11, false, kind.zone().isPresent());
        needOrNone(zlc, 12, monitored && isVisit(kind), isVisit(kind));
        needOrNone(zlc, 13, false, kind.alcohol().isPresent());
        boolean everyPlace = zlc.all(8).stream().map(slot -> slot.optional(4)).allMatch(Optional::isPresent);
        boolean anyPlace = zlc.all(8).stream().map(slot -> slot.optional(4)).anyMatch(Optional::isPresent);
        faults.when(kind == ConditionKind.CURFEW ? !everyPlace : anyPlace, zlc.place(8));
        faults.when(monitored && kind == ConditionKind.OTHER, zlc.place(4));
    }

    private static boolean isVisit(ConditionKind kind) {
        return kind == ConditionKind.ATTENDANCE;
    }

    private void need(Hl7Segment segment, int field, boolean needed) {
        faults.when(needed && !segment.has(field), segment.place(field));
    }

    private void needOrNone(Hl7Segment segment, int field, boolean needed, boolean taken) {
        need(segment, field, needed);
        faults.when(!taken && segment.has(field), segment.place(field));
    }
}
