package org.emexchange.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.emexchange.hub.duty.ClockRule;

/**
 * Answers by when something is due, for auditors and scripts: one event, or one a line of a CSV. It reads nothing of a hub's and
 * writes CSV only to standard output.
 */
final class DueCommand {
    static final int DONE = 0;
    /** At least one line has no answer; its last cell says why. */
    static final int NOT_ALL = 1;
    /** It was not called as it must be, or there is nothing to read. */
    static final int MISUSED = 2;

    private static final String HEADINGS = "event,rule";
    private static final String ANSWER = ",due_utc,due_london,error";
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private final DueDates dates = DueDates.shipped();
    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    DueCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /** With the streams of the process. */
    static int runInProcess(List<String> words) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int code = new DueCommand(System.in, out, System.err).run(words);
        out.flush();
        return code;
    }

    /** @return the exit code */
    int run(List<String> words) {
        try {
            if (words.equals(List.of("rules"))) {
                return rules();
            }
            if (words.equals(List.of("-"))) {
                return many(in);
            }
            if (words.size() == 1 && !words.get(0).startsWith("-")) {
                try (InputStream file = Files.newInputStream(Path.of(words.get(0)))) {
                    return many(file);
                }
            }
            if (words.size() == 2) {
                return one(words.get(0), words.get(1));
            }
            return misused(usage());
        } catch (IOException e) {
            return misused("cannot be read: " + e.getMessage());
        }
    }

    private int rules() {
        out.println("rule,term,force,source,reading");
        for (ClockRule rule : dates.rules()) {
            out.println(String.join(
                    ",", rule.id(), rule.term().text(), rule.force().name(), rule.source(), rule.reading()));
        }
        return DONE;
    }

    private int one(String event, String rule) {
        out.println(HEADINGS + ANSWER);
        return answer(event + "," + rule, event, rule) ? DONE : NOT_ALL;
    }

    /** Every line comes back as it is, with the answer behind it. */
    private int many(InputStream lines) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        String headings = reader.readLine();
        if (headings == null || !(withoutMark(headings) + ",").startsWith(HEADINGS + ",")) {
            return misused("the first line has to begin with the headings " + HEADINGS);
        }
        out.println(withoutMark(headings) + ANSWER);
        boolean all = true;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                String[] cells = line.split(",", 3);
                all &= answer(line, cells[0].strip(), cells.length < 2 ? "" : cells[1].strip());
            }
        }
        return all ? DONE : NOT_ALL;
    }

    private boolean answer(String line, String event, String rule) {
        DueDates.Answer answer = dates.ask(event, rule);
        out.println(String.join(",", line, answer.utc(), answer.london(), quoted(answer.error())));
        return answer.error().isEmpty();
    }

    private int misused(String why) {
        err.println("[OFFICIAL] Not done: " + why);
        return MISUSED;
    }

    private String usage() {
        return String.join(
                System.lineSeparator(),
                "due EVENT RULE: by when it is due; due FILE, or due - for standard input: for each line of a CSV with the"
                        + " headings " + HEADINGS + "; due rules: which rules there are.",
                DueDates.EVENTS,
                DueDates.RULES,
                "Bank holidays are known for " + dates.years() + ".",
                "Exit code 0: all answered; 1: a line has no answer and says why; 2: not called like this.");
    }

    private static String withoutMark(String line) {
        return line.startsWith(BYTE_ORDER_MARK) ? line.substring(1) : line;
    }

    private static String quoted(String cell) {
        return cell.contains(",") || cell.contains("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }
}
