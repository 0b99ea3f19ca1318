package org.emexchange.mapping.monitoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.emexchange.mapping.hl7.Er7Message;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * The form that {@code docs/hl7-profile-alcohol.md} gives an alcohol result, checked before a library parses anything:
 * octets, segments and their order, and for every field what it may hold. A field that the profile does not name is
 * empty or the message is refused.
 */
final class OruBounds {
    private static final int MOST_OCTETS = 256 * 1024;
    private static final int MOST_SEGMENTS = 310;
    private static final int LONGEST_SEGMENT = 8 * 1024;
    private static final int MOST_FIELDS = 40;
    private static final String HEADER = "MSH|^~\\&|";

    private static final String LINE = "(?! )(?:[^|^~\\\\&\\p{Cc}\\x{2028}\\x{2029}\\x{FEFF}\\x{FFFE}\\x{FFFF}]"
            + "|\\\\[FSTRE]\\\\){1,200}+(?<! )";
    private static final String DAY = "(?:19|20|21)\\d\\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])";
    private static final String TIME = DAY + "(?:[01]\\d|2[0-3])(?:[0-5]\\d){2}[+-]\\d{4}";
    private static final String NUMBER = "[A-Za-z0-9][A-Za-z0-9/.\\-]{0,39}\\^\\^\\^\\^(?:CRN|NOMS|PNC)";
    private static final String ID = "[A-Za-z0-9][A-Za-z0-9/.\\-]{0,39}";
    private static final String OURS = "\\^[^|^~\\\\&]{0,80}\\^99EMX";

    private static final Map<Integer, Pattern> MSH = fields(
            "3",
            LINE,
            "4",
            "[a-z0-9.\\-]{1,80}",
            "5",
            "(?:" + LINE + ")?",
            "6",
            "em-exchange",
            "7",
            TIME,
            "9",
            "ORU\\^R01\\^ORU_R01",
            "10",
            "[A-Za-z0-9._:\\-]{1,64}",
            "11",
            "P",
            "12",
            "2\\.5\\.1",
            "18",
            "UNICODE UTF-8");
    private static final Map<Integer, Pattern> PID = fields(
            "1",
            "1?",
            "3",
            NUMBER + "(?:~" + NUMBER + "){0,2}",
            "5",
            LINE + "\\^" + LINE + "(?:\\^(?:" + LINE + ")?" + "(?:\\^\\^\\^\\^L)?)?",
            "7",
            DAY);
    private static final Map<Integer, Pattern> OBR = fields(
            "1",
            "1",
            "2",
            "[A-Za-z0-9][A-Za-z0-9._/\\-]{0,63}",
            "3",
            ID,
            "4",
            "(?:ABSTINENCE|LEVEL)" + OURS,
            "7",
            TIME,
            "8",
            TIME,
            "22",
            TIME,
            "25",
            "[PFCX]");
    private static final Map<Integer, Pattern> TAC = fields(
            "1",
            "[1-9]\\d{0,2}",
            "2",
            "NM",
            "3",
            "TAC" + OURS,
            "5",
            "(?:\\d(?:\\.\\d{1,4})?)?",
            "6",
            "(?:g/dL\\^[^|^~\\\\&]{0,80}\\^UCUM)?",
            "11",
            "[PFCX]",
            "14",
            TIME);
    private static final Map<Integer, Pattern> FINDING = fields(
            "1",
            "[1-9]\\d{0,2}",
            "2",
            "CWE",
            "3",
            "FINDING" + OURS,
            "5",
            "(?:ALCOHOL_CONFIRMED|NO_ALCOHOL|" + "NOT_CONFIRMED|NO_READINGS)" + OURS,
            "11",
            "[PFC]");

    private OruBounds() {}

    /**
     * The message without what the seal adds, ZEH behind MSH and ZES as the last segment.
     *
     * @throws UnreadableException {@code MALFORMED} or {@code SCHEMA}
     */
    static Er7Message check(byte[] octets) {
        List<String> segments = segments(octets);
        if (segments.size() > 1 && segments.get(1).startsWith("ZEH|")) {
            segments.remove(1);
        }
        if (segments.get(segments.size() - 1).startsWith("ZES|")) {
            segments.remove(segments.size() - 1);
        }
        Places found = new Places();
        checkFields(segments, found);
        found.refuse(Kind.SCHEMA);
        return new Er7Message(segments);
    }

    private static List<String> segments(byte[] octets) {
        Er7Message.require(octets.length > 0 && octets.length <= MOST_OCTETS && octets[octets.length - 1] == '\r', "/");
        String text = Er7Message.utf8(octets);
        Er7Message.require(text.startsWith(HEADER), "MSH");
        Er7Message.require(text.chars().filter(c -> c == '\r').count() <= MOST_SEGMENTS, "/");
        List<String> segments =
                new ArrayList<>(List.of(text.substring(0, text.length() - 1).split("\r", -1)));
        segments.forEach(segment -> {
            Er7Message.require(segment.length() <= LONGEST_SEGMENT || segment.startsWith("ZES|"), "/");
            Er7Message.require(
                    segment.chars().noneMatch(c -> Character.isISOControl(c) || c == 0x2028 || c == 0x2029), "/");
        });
        return segments;
    }

    private static void checkFields(List<String> segments, Places found) {
        List<String> head = List.of("MSH", "PID", "OBR");
        List<Map<Integer, Pattern>> forms = List.of(MSH, PID, OBR);
        int observations = 0;
        for (int i = 0; i < Math.max(segments.size(), head.size()); i++) {
            String name = i < head.size() ? head.get(i) : "OBX";
            boolean there = i < segments.size() && segments.get(i).startsWith(name + "|");
            found.when(!there, i < head.size() ? name : "*");
            if (there && i < head.size()) {
                check(segments.get(i), name, forms.get(i), found);
            } else if (there) {
                observations++;
                String place = observations == 1 ? name : name + "[" + observations + "]";
                boolean isFinding = segments.get(i).contains("|FINDING^");
                check(segments.get(i), place, isFinding ? FINDING : TAC, found);
            }
        }
    }

    private static void check(String segment, String place, Map<Integer, Pattern> forms, Places found) {
        List<String> fields = new ArrayList<>(List.of(segment.split("\\|", MOST_FIELDS + 1)));
        if (place.equals("MSH")) {
            fields.add(1, "|");
            fields.set(2, "");
        }
        int last = forms.keySet().stream().mapToInt(Integer::intValue).max().orElse(0);
        for (int field = 1; field <= Math.max(last, fields.size() - 1); field++) {
            if (place.equals("MSH") && field == 1) {
                continue;
            }
            String value = field < fields.size() ? fields.get(field) : "";
            Pattern form = forms.get(field);
            boolean taken = form == null ? value.isEmpty() : form.matcher(value).matches();
            found.when(!taken, place + "-" + field);
        }
    }

    private static Map<Integer, Pattern> fields(String... numbersAndForms) {
        Map<Integer, Pattern> forms = new HashMap<>();
        for (int i = 0; i < numbersAndForms.length; i += 2) {
            forms.put(Integer.valueOf(numbersAndForms[i]), Pattern.compile(numbersAndForms[i + 1]));
        }
        return Map.copyOf(forms);
    }
}
