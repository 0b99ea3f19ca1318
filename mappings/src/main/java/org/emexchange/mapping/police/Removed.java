package org.emexchange.mapping.police;

/**
 * How many records were taken out of an answer, and how many were cut to the period. For the hub's own record: the force
 * is not told, since a count of what lies outside says something about it.
 */
public record Removed(int fixes, int curfewEvents, int visits, int violations, int cut) {
    public static final Removed NOTHING = new Removed(0, 0, 0, 0, 0);

    public static Removed between(DataRecords all, DataRecords kept) {
        long cut = kept.visits().stream().filter(Visit::cut).count()
                + kept.violations().stream().filter(ViolationRecord::cut).count();
        return new Removed(
                all.fixes() - kept.fixes(),
                all.curfewEvents().size() - kept.curfewEvents().size(),
                all.visits().size() - kept.visits().size(),
                all.violations().size() - kept.violations().size(),
                Math.toIntExact(cut));
    }

    /** As the share log has it: counts and kinds, nothing of the person. */
    public String asCounts() {
        return "FIXES %d CURFEW-EVENTS %d VISITS %d VIOLATIONS %d CUT %d"
                .formatted(fixes, curfewEvents, visits, violations, cut);
    }

    /** Records taken out, those that were cut not counted. */
    public int total() {
        return fixes + curfewEvents + visits + violations;
    }
}
