package org.emexchange.app.register;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The files of a register as they are at one moment, none of them understood yet.
 *
 * @param files content by name, as in {@code parties/police.cumbria.yml}
 */
public record RegisterText(SortedMap<String, byte[]> files) {
    private static final String DEMONSTRATION = "classpath*:register/demonstration/*/*.yml";

    /**
     * Every file below the folder, but those whose name begins with a dot.
     *
     * @throws UncheckedIOException where a file cannot be read
     * @throws IllegalStateException where the folder is not there
     */
    public static RegisterText of(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalStateException("em.register: " + folder + " is no folder");
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                if (Stream.of(name.split("/")).noneMatch(part -> part.startsWith("."))) {
                    files.put(name, Files.readAllBytes(path));
                }
            }
            return new RegisterText(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register of the demonstration, in which everybody is invented. */
    public static RegisterText demonstration() {
        try {
            TreeMap<String, byte[]> files = new TreeMap<>();
            for (Resource resource : new PathMatchingResourcePatternResolver().getResources(DEMONSTRATION)) {
                List<String> path = List.of(resource.getURL().getPath().split("/"));
                try (InputStream in = resource.getInputStream()) {
                    files.put(String.join("/", path.subList(path.size() - 2, path.size())), in.readAllBytes());
                }
            }
            return new RegisterText(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256, lower-case hex, over every name and content in order. */
    public String digest() {
        StringBuilder all = new StringBuilder();
        files.forEach((name, octets) -> all.append(name)
                .append(' ')
                .append(RegisterContent.digest(octets))
                .append('\n'));
        return RegisterContent.digest(all.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Writes the files below the folder. */
    public void copyTo(Path folder) {
        try {
            for (var file : files.entrySet()) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.resolveSibling("."));
                Files.write(path, file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
