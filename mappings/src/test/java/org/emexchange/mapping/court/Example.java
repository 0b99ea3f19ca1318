package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** An example order as text, from which a test changes single facts. */
record Example(String text) {
    static final List<String> ALL = List.of(
            "bail-curfew",
            "civil-dapo",
            "community-curfew-only",
            "exclusion-zone-monitored",
            "exclusion-zone-not-monitored",
            "immigration",
            "revocation",
            "sent-in-error",
            "supervision-default",
            "suspended-sentence-aamr",
            "variation",
            "with-attachments",
            "with-findings",
            "youth-rehabilitation");

    static Example of(String name) {
        return new Example(resource("/examples/court-order/" + name + ".xml"));
    }

    static String resource(String path) {
        try (InputStream in = Example.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces every occurrence; there must be one. */
    Example with(String from, String to) {
        assertThat(text).contains(from);
        return new Example(text.replace(from, to));
    }

    /** Replaces what a pattern finds first; it must find something. */
    Example replacing(String pattern, String to) {
        String changed = text.replaceFirst("(?s)" + pattern, to);
        assertThat(changed).isNotEqualTo(text);
        return new Example(changed);
    }

    Example without(String pattern) {
        return replacing(pattern, "");
    }

    CourtOrder read() {
        return CourtOrderXml.read(text.getBytes(StandardCharsets.UTF_8));
    }

    UnreadableException refusal() {
        return refusal(text.getBytes(StandardCharsets.UTF_8));
    }

    static UnreadableException refusal(byte[] document) {
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> CourtOrderXml.read(document));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    void isRefused(Kind kind, String... places) {
        UnreadableException refusal = refusal();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.places()).containsExactly(places);
    }
}
