package org.emexchange.hub.flow.courtorder;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.Zone;
import org.emexchange.mapping.shared.MonitoredRequirement;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.ZoneType;

/**
 * Tag against requirement against order (EPG-matrix). Orders of a kind that the table does not cover give no finding,
 * nor do inclusion and restriction zones, which it does not name.
 *
 * <p>A location monitoring requirement is one to monitor whereabouts; or, where it is imposed to monitor compliance
 * with another requirement (Code of Practice, paragraph 18), an exclusion zone that the order says is monitored or
 * attendance, by GPS.
 */
final class TagRules {
    private final OrderGroup group;
    private final Requirements requirements;
    private final List<Finding> findings = new ArrayList<>();

    private TagRules(OrderGroup group, Requirements requirements) {
        this.group = group;
        this.requirements = requirements;
    }

    static List<Finding> of(CourtOrder order) {
        return OrderGroup.of(order.type())
                .map(group -> new TagRules(group, order.requirements()).findings())
                .orElse(List.of());
    }

    /** True where the order has a location monitoring requirement. */
    static boolean locatesPerson(Requirements requirements) {
        return !requirements.trails().isEmpty()
                || requirements.attendances().stream().anyMatch(attendance -> attendance.tag() == TagTechnology.GPS)
                || requirements.zones().stream().anyMatch(Zone::orderSaysMonitored);
    }

    private List<Finding> findings() {
        for (int i = 0; i < requirements.curfews().size(); i++) {
            check(MonitoredRequirement.CURFEW, requirements.curfews().get(i).tag(), "Curfew", i);
        }
        for (int i = 0; i < requirements.zones().size(); i++) {
            checkZone(requirements.zones().get(i), i);
        }
        for (int i = 0; i < requirements.trails().size(); i++) {
            check(MonitoredRequirement.WHEREABOUTS, requirements.trails().get(i).tag(), "Trail", i);
        }
        for (int i = 0; i < requirements.attendances().size(); i++) {
            check(
                    MonitoredRequirement.ATTENDANCE,
                    requirements.attendances().get(i).tag(),
                    "Attendance",
                    i);
        }
        for (int i = 0; i < requirements.alcohol().size(); i++) {
            check(MonitoredRequirement.ALCOHOL, requirements.alcohol().get(i).tag(), "Alcohol", i);
        }
        return findings;
    }

    private void checkZone(Zone zone, int index) {
        if (zone.type() != ZoneType.EXCLUSION) {
            return;
        }
        if (zone.orderSaysMonitored() && zone.tag().isEmpty()) {
            add(FindingCode.ZONE_WITHOUT_TAG, "Zone", index);
        }
        zone.tag()
                .flatMap(tag ->
                        TagVerdict.of(group, MonitoredRequirement.EXCLUSION_ZONE, tag, zone.orderSaysMonitored()))
                .ifPresent(code -> add(code, "Zone", index));
    }

    private void check(MonitoredRequirement requirement, TagTechnology tag, String name, int index) {
        Optional<FindingCode> code = TagVerdict.of(group, requirement, tag, locatesPerson(requirements));
        code.ifPresent(found -> add(found, name, index));
    }

    private void add(FindingCode code, String name, int index) {
        findings.add(new Finding(code, List.of(Places.requirement(name, index) + "/Tag")));
    }
}
