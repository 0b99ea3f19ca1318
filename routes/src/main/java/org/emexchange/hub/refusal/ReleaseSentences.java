package org.emexchange.hub.refusal;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** The sentences of the findings about releases. */
final class ReleaseSentences {
    private static final String FILE = "/refusal/release-findings.properties";
    private static final Properties ALL = all();

    private ReleaseSentences() {}

    static String of(String key) {
        return Objects.requireNonNull(ALL.getProperty(key), key);
    }

    private static Properties all() {
        Properties all = new Properties();
        try (InputStream in = Objects.requireNonNull(ReleaseSentences.class.getResourceAsStream(FILE), FILE)) {
            all.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
