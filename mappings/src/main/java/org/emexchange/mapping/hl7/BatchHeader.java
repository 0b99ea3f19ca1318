package org.emexchange.mapping.hl7;

import java.util.List;
import java.util.Map;

/** FHS or BHS: the same fields under two names. */
record BatchHeader(String sender, String controlId) {
    private static final Map<Integer, Form> FORMS = Map.of(
            2, Form.fixed("^~\\&"),
            3, Forms.LINE,
            4, Forms.PARTY,
            5, Forms.LINE,
            6, Form.fixed("em-exchange"),
            7, Forms.INSTANT,
            11, Forms.CONTROL_ID);
    private static final List<Integer> REQUIRED = List.of(2, 3, 4, 6, 7, 11);

    static BatchHeader read(String name, String segment) {
        Er7Segment.check(segment, Er7Limits.MESSAGE);
        String[] fields = segment.split("\\|", -1);
        for (int number = 2; number <= Math.max(fields.length, 11); number++) {
            String value = value(fields, number);
            Form form = FORMS.get(number);
            boolean taken = value.isEmpty()
                    ? !REQUIRED.contains(number)
                    : form != null && form.taken().test(value);
            Er7Message.require(taken, name + "-" + number);
        }
        return new BatchHeader(value(fields, 4), value(fields, 11));
    }

    private static String value(String[] fields, int number) {
        return number <= fields.length ? fields[number - 1] : "";
    }
}
