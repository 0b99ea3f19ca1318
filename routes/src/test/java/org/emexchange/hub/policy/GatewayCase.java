package org.emexchange.hub.policy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * One row of {@code policy/gateway-cases.csv}: a question, and the answer that was worked out by hand.
 *
 * @param verdict {@code PERMIT} or {@code REFUSE}
 * @param reason of a refusal, by its name
 * @param rule which carries it, or would if one fact were otherwise
 * @param source the paragraph
 */
record GatewayCase(String number, Question question, String verdict, String reason, String rule, String source) {
    private static final String TABLE = "/policy/gateway-cases.csv";
    private static final String HEADINGS =
            "case,sender,recipient,subject,category,purpose,power,grounds,verdict,reason,rule,source";

    static List<GatewayCase> all() {
        InputStream table = Objects.requireNonNull(GatewayCase.class.getResourceAsStream(TABLE), TABLE);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            return PolicyTable.rows(TABLE, HEADINGS, reader.lines()).stream()
                    .map(GatewayCase::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static GatewayCase of(String[] cells) {
        Question question = new Question(
                body(cells[1]),
                body(cells[2]),
                CaseKind.valueOf(cells[3]),
                DataCategory.valueOf(cells[4]),
                Purpose.valueOf(cells[5]),
                Power.valueOf(cells[6]),
                Choice.ofNamed(Ground.class, cells[7]));
        return new GatewayCase(cells[0], question, cells[8], cells[9], cells[10], cells[11]);
    }

    /** A role, and its list where that is not the usual one: {@code PRISONS/B}. */
    private static Body body(String cell) {
        String[] parts = cell.split("/", 2);
        PartyRole role = PartyRole.valueOf(parts[0]);
        return parts.length == 1 ? Body.usual(role) : new Body(role, OmaList.valueOf(parts[1]));
    }

    boolean permits() {
        return verdict.equals("PERMIT");
    }

    /** In how many facts the two questions differ: each ground that only one of them has is one. */
    int distance(GatewayCase other) {
        Question a = question;
        Question b = other.question;
        int facts = (int) List.of(
                        a.sender().equals(b.sender()),
                        a.recipient().equals(b.recipient()),
                        a.kind() == b.kind(),
                        a.category() == b.category(),
                        a.purpose() == b.purpose(),
                        a.power() == b.power())
                .stream()
                .filter(same -> !same)
                .count();
        return facts + only(a.grounds(), b.grounds()) + only(b.grounds(), a.grounds());
    }

    private static int only(Set<Ground> one, Set<Ground> other) {
        return (int) one.stream().filter(ground -> !other.contains(ground)).count();
    }

    @Override
    public String toString() {
        return number + " " + verdict + " " + question + " (" + source + ")";
    }
}
