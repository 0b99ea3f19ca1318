package org.emexchange.app.pages;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The obligations matrix: each duty and the test classes that are tagged with it. */
final class ObligationsPage {
    private static final Pattern TAG = Pattern.compile("@Tag\\(\"([^\"]+)\"\\)");

    private ObligationsPage() {}

    static Page of(Path root) throws IOException {
        Map<String, Set<String>> tests = tests(root);
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append(
                "# Obligations\n\nA duty is met when a test tagged with its id fails once the duty is taken out.\n\n");
        text.append(Page.head("id", "what the hub does for it", "tests"));
        for (Map.Entry<String, String> duty : duties().entrySet()) {
            Set<String> found = tests.getOrDefault(duty.getKey(), Set.of());
            text.append(Page.row(duty.getKey(), duty.getValue(), String.join(", ", found)));
        }
        return new Page("obligations.md", text.toString());
    }

    static Map<String, String> duties() throws IOException {
        Map<String, String> duties = new LinkedHashMap<>();
        try (var in = ObligationsPage.class.getResourceAsStream("/obligations.csv")) {
            List<String> lines = new String(java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .toList();
            lines.forEach(
                    line -> duties.put(line.substring(0, line.indexOf('|')), line.substring(line.indexOf('|') + 1)));
        }
        return duties;
    }

    static Map<String, Set<String>> tests(Path root) throws IOException {
        Map<String, Set<String>> tests = new LinkedHashMap<>();
        for (String module : List.of("mappings", "routes", "spring-boot-app", "certs-dev")) {
            Path sources = root.resolve(module).resolve("src/test/java");
            if (Files.isDirectory(sources)) {
                try (Stream<Path> files = Files.walk(sources)) {
                    for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                            .sorted()
                            .toList()) {
                        collect(file, tests);
                    }
                }
            }
        }
        return tests;
    }

    private static void collect(Path file, Map<String, Set<String>> tests) throws IOException {
        String name = file.getFileName().toString().replace(".java", "");
        Matcher tag = TAG.matcher(Files.readString(file));
        while (tag.find()) {
            tests.computeIfAbsent(tag.group(1), id -> new TreeSet<>()).add(name);
        }
    }
}
