package org.emexchange.hub.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** Header fields of a mail or a part of it (RFC 5322, section 2.2): printable ASCII, unfolded, bounded. */
final class MimeHeaders {
    static final int MOST = 400;
    static final int OCTETS = 131_072;
    private static final Pattern NAME = Pattern.compile("[!-9;-~]{1,76}");
    private static final Pattern VALUE = Pattern.compile("[\t -~]*");

    private record Field(String name, String value) {}

    private final List<Field> fields = new ArrayList<>();

    private MimeHeaders() {}

    /** Reads up to the empty line and over it. */
    static MimeHeaders read(Lines lines) {
        MimeHeaders headers = new MimeHeaders();
        StringBuilder field = new StringBuilder();
        int octets = 0;
        while (lines.next() && lines.end() > lines.start()) {
            String line = lines.text();
            octets += line.length();
            limit(octets <= OCTETS && headers.fields.size() < MOST);
            boolean folded = line.charAt(0) == ' ' || line.charAt(0) == '\t';
            require(!folded || !field.isEmpty());
            if (!folded) {
                headers.add(field);
                field.setLength(0);
            }
            field.append(line);
        }
        require(lines.end() == lines.start());
        headers.add(field);
        return headers;
    }

    private void add(StringBuilder text) {
        if (text.isEmpty()) {
            return;
        }
        int colon = text.indexOf(":");
        require(colon > 0);
        String name = text.substring(0, colon);
        String value = text.substring(colon + 1);
        require(NAME.matcher(name).matches() && VALUE.matcher(value).matches());
        EncodedWords.requirePlain(value);
        fields.add(new Field(name.toLowerCase(Locale.ROOT), value.strip()));
    }

    /** The value of a field that may be there once. */
    Optional<String> only(String name) {
        List<String> found = all(name);
        require(found.size() <= 1);
        return found.stream().findFirst();
    }

    /** Every value of a field, in the order in which they came. */
    List<String> all(String name) {
        return fields.stream()
                .filter(field -> field.name.equals(name))
                .map(Field::value)
                .toList();
    }

    /** How many fields have a name that begins so. */
    int beginning(String prefix) {
        return (int)
                fields.stream().filter(field -> field.name.startsWith(prefix)).count();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_HEADER);
        }
    }

    private static void limit(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MIME_LIMIT);
        }
    }
}
