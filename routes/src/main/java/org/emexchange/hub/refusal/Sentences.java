package org.emexchange.hub.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the refusals, and of the findings about releases, violations and parts in an order. */
final class Sentences {
    private static final List<String> FILES = List.of(
            "/refusal/refusals.properties",
            "/refusal/release-findings.properties",
            "/refusal/violation-findings.properties",
            "/refusal/part-findings.properties",
            "/refusal/casework-findings.properties");
    private static final Properties ALL = all();

    private Sentences() {}

    static String of(String key) {
        return Objects.requireNonNull(ALL.getProperty(key), key);
    }

    private static Properties all() {
        Properties all = new Properties();
        FILES.forEach(file -> load(all, file));
        return all;
    }

    private static void load(Properties all, String file) {
        try (InputStream in = Objects.requireNonNull(Sentences.class.getResourceAsStream(file), file)) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
