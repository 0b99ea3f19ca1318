package org.emexchange.hub.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The reviewed table of who may share what with whom under which power, as the flows name its parts. */
public final class SharingRules {
    private static final String TABLE = "/policy/sharing-rules.csv";
    private static final String ANY = "ANY";
    private static final String HEADINGS = "interchange,sender,recipient,case,power,purposes,agreement";
    private static final List<String> LINES = lines();

    /** X01: a court's or the Home Office's order to the contractor and the body responsible for it. */
    public static final SharingRule COURT_ORDER_SHARING = rule("X01");

    /** X04: the responsible officer and the risk of one order, told to the contractor. */
    public static final SharingRule RISK_NOTIFICATION_SHARING = rule("X04");

    /** X05: a further update on that record. */
    public static final SharingRule RISK_UPDATE_SHARING = rule("X05");

    /** X00: what became of a message, told to whoever sent it. */
    public static final SharingRule RECEIPT_SHARING = rule("X00");

    /** X02: a release, to the contractor, whoever supervises, and YCS or PPCS as the case is. */
    public static final SharingRule RELEASE_SHARING = rule("X02");

    /** X13: a force's request, its decision and the answer, between that force and the contractor. */
    public static final SharingRule DATA_REQUEST_SHARING = rule("X13");

    /** X16: bulk location data, to whoever asked for it. */
    public static final SharingRule BULK_LOCATION_SHARING = rule("X16");

    /** X09: a violation, to whoever supervises or enforces the order, and to whoever manages the licence. */
    public static final SharingRule VIOLATION_SHARING = rule("X09");

    /** X15: an alcohol result, to the body that is responsible for the order. */
    public static final SharingRule ALCOHOL_RESULT_SHARING = rule("X15");

    /** X23: the allocation of a case to a responsible officer, to the contractor. */
    public static final SharingRule ALLOCATION_SHARING = rule("X23");

    private SharingRules() {}

    /** Every rule of the table, for the generated page of the matrix. */
    public static List<SharingRule> all() {
        return List.of(
                COURT_ORDER_SHARING,
                RELEASE_SHARING,
                ALLOCATION_SHARING,
                RISK_NOTIFICATION_SHARING,
                RISK_UPDATE_SHARING,
                DATA_REQUEST_SHARING,
                VIOLATION_SHARING,
                ALCOHOL_RESULT_SHARING,
                BULK_LOCATION_SHARING,
                RECEIPT_SHARING);
    }

    private static SharingRule rule(String interchange) {
        List<SharingRule.Row> rows = LINES.stream()
                .map(line -> line.split(",", -1))
                .filter(cells -> cells[0].equals(interchange))
                .map(SharingRules::row)
                .toList();
        if (rows.isEmpty()) {
            throw new IllegalStateException("no sharing rule for " + interchange);
        }
        return new SharingRule(interchange, rows);
    }

    private static SharingRule.Row row(String[] cells) {
        return new SharingRule.Row(
                choice(PartyRole.class, cells[1]),
                choice(PartyRole.class, cells[2]),
                choice(CaseKind.class, cells[3]),
                Power.valueOf(cells[4]),
                Arrays.stream(cells[5].split("\\|", -1)).map(Purpose::valueOf).toList(),
                cells[6]);
    }

    private static <E extends Enum<E>> Optional<E> choice(Class<E> type, String cell) {
        return cell.equals(ANY) ? Optional.empty() : Optional.of(Enum.valueOf(type, cell));
    }

    private static List<String> lines() {
        InputStream table = Objects.requireNonNull(SharingRules.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            if (!lines.get(0).equals(HEADINGS)) {
                throw new IllegalStateException(TABLE + ": the headings are not " + HEADINGS);
            }
            return lines.subList(1, lines.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
