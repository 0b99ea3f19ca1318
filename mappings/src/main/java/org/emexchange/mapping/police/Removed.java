package org.emexchange.mapping.police;

/**
 * How many records were taken out of an answer, how many were cut to the period, and how many places are told less precisely
 * than they were recorded. For the hub's own record: the force
 * is not told, since a count of what lies outside says something about it.
 */
public record Removed(int fixes, int curfewEvents, int visits, int violations, int cut, int coarsened) {

    static Removed between(DataRecords all, DataRecords kept, DataScope scope) {
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

    /** Records taken out, those that were cut not counted. */
    public int total() {
        return fixes + curfewEvents + visits + violations;
    }
}
