package org.emexchange.app.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;

/** The demonstration's register with a party, an agreement and a one-off share more that use every key; then with something changed. */
final class TestRegister {
    private static final List<String> FURTHER = List.of(
            "parties/police.avon.yml",
            "parties/yot.barnsley.yml",
            "agreements/EMX-ISA-900.yml",
            "one-offs/EMX-OOS-2026-01.yml");

    private final TreeMap<String, byte[]> files =
            new TreeMap<>(RegisterText.demonstration().files());

    TestRegister() {
        FURTHER.forEach(file -> files.put(file, resource("/register/further/" + file)));
    }

    /** @param text in place of the line; several lines divided by {@code \n}; empty to leave it out */
    TestRegister withLine(String file, int number, String text) {
        List<String> lines = new ArrayList<>(text(file).lines().toList());
        lines.remove(number - 1);
        if (!text.isEmpty()) {
            lines.addAll(number - 1, Arrays.asList(text.split("\\\\n", -1)));
        }
        return with(file, String.join("\n", lines) + "\n");
    }

    TestRegister with(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    TestRegister with(String file, byte[] octets) {
        files.put(file, octets);
        return this;
    }

    TestRegister without(String file) {
        Objects.requireNonNull(files.remove(file), file);
        return this;
    }

    String text(String file) {
        return new String(Objects.requireNonNull(files.get(file), file), StandardCharsets.UTF_8);
    }

    RegisterText text() {
        return new RegisterText(files);
    }

    LoadedRegister load() {
        return RegisterFiles.load(text());
    }

    /** What is wrong with it; nothing where it is taken. */
    List<RegisterFault> faults() {
        try {
            load();
            return List.of();
        } catch (RegisterException e) {
            return e.faults();
        }
    }

    private static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(TestRegister.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
