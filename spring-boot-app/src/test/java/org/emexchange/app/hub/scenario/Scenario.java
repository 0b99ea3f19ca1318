package org.emexchange.app.hub.scenario;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One case in a folder {@code scenarios/<flow>/<door>/<case>}: {@code scenario.properties} says what goes in and what must
 * come out, and {@code envelope.xml}, where there is one, is the shape that the signed envelope is given. The keys are
 * listed in {@code scenarios/README.md}; any other one is refused, so that a slip of the pen is not a check left out.
 */
public record Scenario(String flow, String door, String name, Map<String, String> said, Optional<String> envelope) {
    private static final Pattern KEYS = Pattern.compile(
            "about|party|from|headers|inside|signer|payload|octets|size|encrypted-for|first|send|times|reply-to"
                    + "|(header|first|property|copy)\\.[A-Za-z._-]+|(payload|header|envelope|sealed)\\.replace(\\.[0-9]+)?"
                    + "|told|recorded|places|kept|accepted|duplicates");

    public Scenario {
        said = Map.copyOf(said);
        for (String key : said.keySet()) {
            if (!KEYS.matcher(key).matches()) {
                throw new IllegalArgumentException(name + ": no scenario says '" + key + "'");
            }
        }
        if (!said.containsKey("about")) {
            throw new IllegalArgumentException(name + " does not say what it is about");
        }
    }

    /** Every case below the folder, in the order of their names. */
    public static List<Scenario> allIn(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.endsWith("scenario.properties"))
                    .sorted()
                    .map(file -> read(root.relativize(file), file))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Scenario read(Path place, Path file) {
        if (place.getNameCount() != 4) {
            throw new IllegalArgumentException(place + " is not <flow>/<door>/<case>");
        }
        Properties properties = new Properties();
        Path envelope = file.resolveSibling("envelope.xml");
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
            Map<String, String> said = new TreeMap<>();
            properties.stringPropertyNames().forEach(key -> said.put(key, properties.getProperty(key)));
            return new Scenario(
                    place.getName(0).toString(),
                    place.getName(1).toString(),
                    place.getName(2).toString(),
                    said,
                    Files.exists(envelope) ? Optional.of(Files.readString(envelope)) : Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same of a flow. */
    Scenario of(String another) {
        return new Scenario(another, door, name, said, envelope);
    }

    /** {@code flow/door}. */
    String place() {
        return flow + "/" + door;
    }

    Optional<String> get(String key) {
        return Optional.ofNullable(said.get(key));
    }

    String get(String key, String otherwise) {
        return said.getOrDefault(key, otherwise);
    }

    boolean is(String key) {
        return get(key, "no").equals("yes");
    }

    /** What is said under {@code prefix.<name>}, by name. */
    Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        said.forEach((key, value) -> {
            if (key.startsWith(prefix + ".") && !key.startsWith(prefix + ".replace")) {
                found.put(key.substring(prefix.length() + 1), value);
            }
        });
        return found;
    }

    /** The replacements of a stage of the message, in their order: each as {@code before => after}. */
    List<String> replacements(String stage) {
        return said.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(stage + ".replace"))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** The number that the share log has. */
    public Optional<String> recorded() {
        return get("recorded").or(() -> get("told"));
    }

    /** How often the message was recognised as one that was here before. */
    public int duplicates() {
        return Integer.parseInt(get("duplicates", "0"));
    }
}
