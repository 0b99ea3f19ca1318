package org.emexchange.hub.policy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The reviewed table of who may share what with whom under which power, as the flows name its parts. */
public final class SharingRules {
    private static final String TABLE = "/policy/sharing-rules.csv";
    private static final String HEADINGS =
            "interchange,sender,recipient,case,power,purposes,agreement,categories,grounds";
    private static final Map<String, SharingRule> TABLE_BY_NUMBER = read(PolicyTable.rows(TABLE, HEADINGS));

    /** X01: a court's or the Home Office's order to the contractor and the body responsible for it. */
    public static final SharingRule COURT_ORDER_SHARING = rule("X01");

    /** X02: a release, to the contractor, whoever supervises, and YCS or PPCS as the case is. */
    public static final SharingRule RELEASE_SHARING = rule("X02");

    /** X04: the responsible officer and the risk of one order, told to the contractor. */
    public static final SharingRule RISK_NOTIFICATION_SHARING = rule("X04");

    /** X05: a further update on that record. */
    public static final SharingRule RISK_UPDATE_SHARING = rule("X05");

    /** X09: a violation, to whoever supervises or enforces the order, and to whoever manages the licence. */
    public static final SharingRule VIOLATION_SHARING = rule("X09");

    /** X12: what a responsible officer asks the contractor, and the answer. */
    public static final SharingRule INFORMATION_SHARING = rule("X12");

    /** X13: a force's request, its decision and the answer, between that force and the contractor. */
    public static final SharingRule DATA_REQUEST_SHARING = rule("X13");

    /** X15: an alcohol result, to the body that is responsible for the order. */
    public static final SharingRule ALCOHOL_RESULT_SHARING = rule("X15");

    /** X16: location data in bulk, to whoever asked for it in X12 or X13. */
    public static final SharingRule BULK_LOCATION_SHARING = rule("X16");

    /** X21: a third party's request, its decision and the answer, on consent or by a court's direction. */
    public static final SharingRule THIRD_PARTY_SHARING = rule("X21");

    /** X23: the allocation of a case to a responsible officer, to the contractor. */
    public static final SharingRule ALLOCATION_SHARING = rule("X23");

    /** X00: what became of a message, told to whoever sent it. */
    public static final SharingRule RECEIPT_SHARING = rule("X00");

    private SharingRules() {}

    /** Every rule of the table by number, of interchanges that do not run yet too: the matrix is reviewed as a whole. */
    public static List<SharingRule> all() {
        return List.copyOf(TABLE_BY_NUMBER.values());
    }

    /**
     * The rule of one interchange.
     *
     * @throws NullPointerException where the table has no row of it
     */
    public static SharingRule of(String interchange) {
        return rule(interchange);
    }

    private static SharingRule rule(String interchange) {
        return Objects.requireNonNull(TABLE_BY_NUMBER.get(interchange), interchange);
    }

    private static Map<String, SharingRule> read(List<String[]> rows) {
        Map<String, SharingRule> rules = new TreeMap<>();
        rows.stream().map(cells -> cells[0]).distinct().forEach(number -> {
            List<SharingRow> ofNumber = rows.stream()
                    .filter(cells -> cells[0].equals(number))
                    .map(SharingRow::of)
                    .toList();
            rules.put(number, new SharingRule(number, ofNumber));
        });
        return rules;
    }
}
