package org.emexchange.app.hub;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.RegisterFiles;
import org.emexchange.app.register.RegisterText;

/** Changes the files of the running hub's register, and puts them back at the end. */
public final class RegisterEdits implements AutoCloseable {
    private final TestHub hub;
    private final Map<String, Optional<String>> former = new HashMap<>();
    private final long since;

    public RegisterEdits(TestHub hub) {
        this.hub = hub;
        Long last = hub.database().queryForObject("SELECT coalesce(max(number), 0) FROM audit_leaf", Long.class);
        this.since = last == null ? 0 : last;
    }

    LoadedRegister taken() {
        return hub.bean(CurrentRegister.class).get();
    }

    String text(String file) {
        try {
            return Files.readString(path(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's text with the next version. */
    String next(String file) {
        String version = version(file).orElseThrow();
        return text(file).replaceFirst("version: \\d+", "version: " + (Integer.parseInt(version) + 1));
    }

    void write(String file, String text) {
        former.putIfAbsent(file, Files.exists(path(file)) ? Optional.of(text(file)) : Optional.empty());
        put(file, text);
    }

    public void delete(String file) {
        former.putIfAbsent(file, Optional.of(text(file)));
        if (!path(file).toFile().delete()) {
            throw new IllegalStateException(file);
        }
    }

    public void untilTaken() {
        Patience.until(() -> RegisterFiles.load(RegisterText.of(hub.register()))
                .content()
                .entries()
                .equals(taken().content().entries()));
    }

    /** What the share log has of the register since this was made. */
    List<String> outcomes() {
        return outcomes("ADMINISTRATION");
    }

    /** The outcomes of every leaf of that kind since this was made; of administrative acts the register's only. */
    List<String> outcomes(String kind) {
        return hub.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE number > ? AND kind = ?"
                                + " AND (kind <> 'ADMINISTRATION' OR outcome LIKE 'REGISTER%') ORDER BY number",
                        String.class, since, kind);
    }

    @Override
    public void close() {
        former.forEach((file, text) -> {
            if (text.isEmpty()) {
                path(file).toFile().delete();
            } else {
                put(file, text.get());
                if (version(file)
                        .filter(taken -> !text.get().contains("version: " + taken + "\n"))
                        .isPresent()) {
                    put(file, next(file));
                }
            }
        });
        untilTaken();
    }

    /** Of that entry, as the hub has it now. */
    private Optional<String> version(String file) {
        return Optional.ofNullable(taken().content().entries().get(file.substring(0, file.lastIndexOf('.'))))
                .map(fields -> fields.get("version"));
    }

    private void put(String file, String text) {
        try {
            Files.createDirectories(path(file).resolveSibling("."));
            Files.writeString(path(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path path(String file) {
        return hub.register().resolve(file);
    }
}
