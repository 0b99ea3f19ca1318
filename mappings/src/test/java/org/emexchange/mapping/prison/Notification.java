package org.emexchange.mapping.prison;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** An example notification as text, from which a test changes single facts. Segments end with CR. */
record Notification(String text) {
    static final List<String> ALL = List.of(
            "acquisitive-crime-trail",
            "alcohol-on-licence",
            "hdc",
            "ppcs-parole-licence",
            "youth-notice-of-supervision");

    static Notification of(String name) {
        return new Notification(resource("/examples/adt-a03/" + name + ".hl7").replace('\n', '\r'));
    }

    static String resource(String path) {
        try (InputStream in = Notification.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces every occurrence; there must be one. */
    Notification with(String from, String to) {
        assertThat(text).contains(from);
        return new Notification(text.replace(from, to));
    }

    /** Sets one field of the nth segment of a name, as in {@code ZLC[2]-5}. */
    Notification field(String place, String value) {
        String[] parts = place.split("-", 2);
        String name = parts[0].substring(0, 3);
        int number = parts[0].length() == 3 ? 1 : Integer.parseInt(parts[0].substring(4, parts[0].length() - 1));
        int index = Integer.parseInt(parts[1]) - (name.equals("MSH") ? 1 : 0);
        List<String> segments = new ArrayList<>(segments());
        int at = indexOf(name, number);
        List<String> fields = new ArrayList<>(Arrays.asList(segments.get(at).split("\\|", -1)));
        while (fields.size() <= index) {
            fields.add("");
        }
        fields.set(index, value);
        segments.set(at, String.join("|", fields));
        return of(segments);
    }

    /** Leaves out the nth segment of a name. */
    Notification without(String name, int number) {
        List<String> segments = new ArrayList<>(segments());
        segments.remove(indexOf(name, number));
        return of(segments);
    }

    /** Puts a segment behind the last of a name. */
    Notification behind(String name, String segment) {
        List<String> segments = new ArrayList<>(segments());
        int at = segments.size() - 1;
        while (!segments.get(at).startsWith(name)) {
            at--;
        }
        segments.add(at + 1, segment);
        return of(segments);
    }

    List<String> segments() {
        return List.of(text.substring(0, text.length() - 1).split("\r", -1));
    }

    private static Notification of(List<String> segments) {
        return new Notification(String.join("\r", segments) + "\r");
    }

    private int indexOf(String name, int number) {
        int seen = 0;
        List<String> segments = segments();
        for (int i = 0; i < segments.size(); i++) {
            seen += segments.get(i).startsWith(name) ? 1 : 0;
            if (seen == number) {
                return i;
            }
        }
        throw new AssertionError("no " + name + " " + number);
    }

    byte[] octets() {
        return text.getBytes(UTF_8);
    }

    Release read() {
        return ReleaseHl7.read(octets());
    }

    static UnreadableException refusal(byte[] octets) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> ReleaseHl7.read(octets));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    void isRefused(Kind kind, String... places) {
        UnreadableException refusal = refusal(octets());
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.places()).containsExactly(places);
    }
}
