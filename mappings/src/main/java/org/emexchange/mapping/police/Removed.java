package org.emexchange.mapping.police;

/**
 * How many records were taken out of an answer, how many were cut to the period, and how many places are told less precisely
 * than they were recorded. For the hub's own record: the force is not told, since a count of what lies outside says
 * something about it.
 */
public record Removed(int fixes, int curfewEvents, int visits, int violations, int cut, int coarsened) {
    public static final Removed NOTHING = new Removed(0, 0, 0, 0, 0, 0);

    public static Removed between(DataRecords all, DataRecords kept, DataScope scope) {
        long cut = kept.visits().stream().filter(Visit::cut).count()
                + kept.violations().stream().filter(ViolationRecord::cut).count();
        return new Removed(
                all.fixes() - kept.fixes(),
                all.curfewEvents().size() - kept.curfewEvents().size(),
                all.visits().size() - kept.visits().size(),
                all.violations().size() - kept.violations().size(),
                Math.toIntExact(cut),
                scope.precision().isPresent() ? kept.places() : 0);
    }

    /** Whether the answer was changed at all. */
    public boolean isAnything() {
        return total() + cut + coarsened > 0;
    }

    /** Everything. */
    public static Removed all(DataRecords all) {
        return new Removed(
                all.fixes(),
                all.curfewEvents().size(),
                all.visits().size(),
                all.violations().size(),
                0,
                0);
    }

    /** As the share log has it: counts and kinds, nothing of the person. */
    public String asCounts() {
        return "FIXES %d CURFEW-EVENTS %d VISITS %d VIOLATIONS %d CUT %d COARSENED %d"
                .formatted(fixes, curfewEvents, visits, violations, cut, coarsened);
    }

    /** Records taken out, those that were cut not counted. */
    public int total() {
        return fixes + curfewEvents + visits + violations;
    }
}
