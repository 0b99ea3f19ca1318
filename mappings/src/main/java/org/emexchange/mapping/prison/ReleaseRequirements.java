package org.emexchange.mapping.prison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.emexchange.mapping.court.Alcohol;
import org.emexchange.mapping.court.Attendance;
import org.emexchange.mapping.court.AttendanceSlot;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.CurfewSlot;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.Trail;
import org.emexchange.mapping.court.Zone;

/**
 * The monitored part of a release in the words of a court's order, so that the contractor fits and monitors both alike:
 * the home detention curfew first, then the conditions in their order. Zones that are not monitored are left out, and
 * so is the AUDIT score.
 */
final class ReleaseRequirements {
    private ReleaseRequirements() {}

    static Requirements of(Release release) {
        return new Requirements(
                curfews(release),
                each(release, condition -> condition.kind().zone().isPresent())
                        .map(ReleaseRequirements::zone)
                        .toList(),
                each(release, condition -> condition.kind() == ConditionKind.TRAIL)
                        .map(ReleaseRequirements::trail)
                        .toList(),
                each(release, condition -> condition.kind() == ConditionKind.ATTENDANCE)
                        .map(ReleaseRequirements::attendance)
                        .toList(),
                each(release, condition -> condition.kind().alcohol().isPresent())
                        .map(ReleaseRequirements::alcohol)
                        .toList(),
                List.of());
    }

    private static Stream<LicenceCondition> each(Release release, Predicate<LicenceCondition> which) {
        return release.conditions().stream().filter(LicenceCondition::monitored).filter(which);
    }

    private static List<Curfew> curfews(Release release) {
        List<Curfew> curfews = new ArrayList<>();
        release.homeDetention()
                .ifPresent(home ->
                        curfews.add(new Curfew(home.tag(), home.period(), slots(home.slots()), home.details())));
        each(release, condition -> condition.kind() == ConditionKind.CURFEW)
                .map(condition -> new Curfew(
                        condition.tag().orElseThrow(),
                        condition.period().orElseThrow(),
                        slots(condition.slots()),
                        Optional.of(condition.text())))
                .forEach(curfews::add);
        return curfews;
    }

    private static List<CurfewSlot> slots(List<WeekSlot> slots) {
        return slots.stream()
                .map(slot -> new CurfewSlot(
                        slot.day(), slot.from(), slot.to(), slot.place().orElseThrow()))
                .toList();
    }

    private static Zone zone(LicenceCondition condition) {
        return new Zone(
                condition.kind().zone().orElseThrow(),
                condition.name(),
                condition.text(),
                condition.duration(),
                condition.period(),
                condition.monitored(),
                condition.tag(),
                Optional.empty());
    }

    private static Trail trail(LicenceCondition condition) {
        return new Trail(
                condition.tag().orElseThrow(),
                condition.device().orElseThrow(),
                condition.period().orElseThrow());
    }

    private static Attendance attendance(LicenceCondition condition) {
        return new Attendance(
                condition.tag().orElseThrow(),
                condition.name().orElseThrow(),
                condition.place().orElseThrow(),
                condition.period().orElseThrow(),
                condition.slots().stream()
                        .map(slot -> new AttendanceSlot(slot.day(), slot.from(), slot.to()))
                        .toList());
    }

    private static Alcohol alcohol(LicenceCondition condition) {
        return new Alcohol(
                condition.tag().orElseThrow(),
                condition.kind().alcohol().orElseThrow(),
                condition.period().orElseThrow(),
                Optional.empty(),
                Optional.empty());
    }
}
