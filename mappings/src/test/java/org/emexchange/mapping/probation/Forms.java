package org.emexchange.mapping.probation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** A published example as text, from which a test changes single facts. */
public record Forms(String text) {
    public static final List<String> SOURCES = List.of(
            "5d0c7a52-0e0b-4f0e-8d55-1a2b3c4d5e01",
            "5d0c7a52-0e0b-4f0e-8d55-1a2b3c4d5e02",
            "5d0c7a52-0e0b-4f0e-8d55-1a2b3c4d5e03");
    private static final List<Instant> TIMES = List.of(
            Instant.parse("2026-11-18T16:20:11.482Z"),
            Instant.parse("2026-12-02T09:31:07Z"),
            Instant.parse("2027-01-13T11:02:45.900Z"));

    /** @param name folder and name, as in risk-update/urgent-mappa-3 */
    public static Forms of(String name) {
        return new Forms(resource("/examples/" + name + ".xml"));
    }

    static String resource(String path) {
        try (InputStream in = Forms.class.getResourceAsStream(path)) {
            return new String(Objects.requireNonNull(in, path).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without the declaration, comments and the white space between elements. */
    String bare() {
        return text.replaceFirst("<\\?xml.*?\\?>\\s*", "")
                .replaceAll("(?s)<!--.*?-->\\s*", "")
                .replaceAll(">\\s+<", "><")
                .strip();
    }

    /** With another content of one element, named by its path below the root; the element must be there. */
    public Forms filling(String path, String content) {
        int start = 0;
        String name = "";
        for (String step : path.split("/", -1)) {
            name = step.replace("[2]", "");
            start = after(name, start);
            start = step.equals(name) ? start : after(name, start);
        }
        int end = text.indexOf("</" + name + ">", start);
        return new Forms(text.substring(0, start) + content + text.substring(end));
    }

    private int after(String name, int from) {
        int at = text.indexOf("<" + name + ">", from);
        assertThat(at).as(name).isNotNegative();
        return at + name.length() + 2;
    }

    /** Replaces every occurrence; there must be one. */
    public Forms with(String from, String to) {
        assertThat(text).contains(from);
        return new Forms(text.replace(from, to));
    }

    public RiskMessage read() {
        byte[] document = text.getBytes(UTF_8);
        return text.contains("<RiskUpdate ") ? RiskUpdateXml.read(document) : RiskNotificationXml.read(document);
    }

    /** The record that these make, one after the other. */
    public static RiskRecord recordOf(Forms... forms) {
        RiskRecord record = RiskRecord.of(forms[0].read().orderId());
        for (int i = 0; i < forms.length; i++) {
            record = record.with(SOURCES.get(i), TIMES.get(i), forms[i].read());
        }
        return record;
    }

    static String copy(RiskRecord record) {
        return new String(ContractorRiskXml.write(RiskNotificationToContractor.map(record)), UTF_8);
    }

    void isRefused(Kind kind, String... places) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, this::read);
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.places()).containsExactly(places);
    }
}
