package org.emexchange.mapping.monitoring;

import java.util.EnumSet;
import java.util.Set;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.ZoneType;

/** What makes a report on a violation impossible. */
final class ViolationContradictions {
    private static final Set<ViolationKind> OF_A_ZONE = EnumSet.of(ViolationKind.ZONE_ENTRY, ViolationKind.ZONE_EXIT);
    private static final Set<ViolationKind> OF_A_PLACE = EnumSet.of(
            ViolationKind.ZONE_ENTRY,
            ViolationKind.ZONE_EXIT,
            ViolationKind.ATTENDANCE_MISSED,
            ViolationKind.LOCATION_UNKNOWN);

    private ViolationContradictions() {}

    static void check(Violation violation, XmlNode node) {
        Places found = new Places();
        ofKind(violation, node, found);
        ofTime(violation, node, found);
        found.refuse(Kind.CONTRADICTION);
    }

    private static void ofKind(Violation violation, XmlNode node, Places found) {
        ViolationKind kind = violation.kind();
        boolean withdrawn = violation.report() == ViolationReport.WITHDRAWN;
        found.when(violation.withdrawnBecause().isPresent() != withdrawn, node, "WithdrawnBecause");
        found.when(violation.curfew().isPresent() != (kind == ViolationKind.CURFEW_ABSENCE), node, "Curfew");
        found.when(violation.zone().isPresent() != OF_A_ZONE.contains(kind), node, "Zone");
        found.when(zoneIsOther(violation), node, "Zone", "Type");
        found.when(violation.alcoholResult().isPresent() != (kind == ViolationKind.ALCOHOL), node, "AlcoholResult");
        found.when(!violation.evidence().fixes().isEmpty() && !OF_A_PLACE.contains(kind), node, "Fix");
    }

    /** Leaving a zone violates only one to stay in; entering one violates only the others. */
    private static boolean zoneIsOther(Violation violation) {
        return violation
                .zone()
                .filter(zone -> OF_A_ZONE.contains(violation.kind()))
                .filter(zone -> (zone.type() == ZoneType.INCLUSION) != (violation.kind() == ViolationKind.ZONE_EXIT))
                .isPresent();
    }

    private static void ofTime(Violation violation, XmlNode node, Places found) {
        found.when(
                violation
                        .until()
                        .filter(until -> until.isBefore(violation.from()))
                        .isPresent(),
                node,
                "OccurredUntil");
        found.when(violation.identifiedAt().isBefore(violation.from()), node, "IdentifiedAt");
        found.when(
                violation
                        .curfew()
                        .filter(hours -> !hours.from().isBefore(hours.until()))
                        .isPresent(),
                node,
                "Curfew",
                "Until");
        found.when(
                violation
                        .curfew()
                        .filter(hours -> violation.from().isBefore(hours.from())
                                || !violation.from().isBefore(hours.until()))
                        .isPresent(),
                node,
                "OccurredFrom");
    }
}
