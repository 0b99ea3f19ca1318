package org.emexchange.app.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.emexchange.hub.policy.PartyId;
import org.springframework.security.crypto.password.PasswordEncoder;

/**
 * The file of those who may sign in, one a line: id, name, role, hash of the password, and the id of the party that
 * the person belongs to, where it is one of the register's; with commas between them. It is read
 * whenever somebody signs in or decides, so that a person who is taken out of it is out at once.
 */
public final class People {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9.-]{1,39}");
    private static final Pattern WORDS = Pattern.compile("[\\p{L}][\\p{L}\\p{M} .'’-]{0,79}");
    private static final int SHORTEST_PASSWORD = 12;

    private final Path file;
    private final PasswordEncoder passwords;

    public People(Path file, PasswordEncoder passwords) {
        this.file = file;
        this.passwords = passwords;
    }

    /** @throws UncheckedIOException when the file cannot be read */
    public Optional<Person> find(String id) {
        return all().stream().filter(person -> person.id().equals(id)).findFirst();
    }

    /** @throws IllegalArgumentException when a part has not its form, the password is too short or the id is taken */
    public void add(String id, String name, String role, String password) {
        add(id, name, role, password, Optional.empty());
    }

    /** As {@link #add(String, String, String, String)}, of somebody who belongs to a party. */
    public void add(String id, String name, String role, String password, Optional<PartyId> party) {
        require(ID.matcher(id).matches(), "an id has 2 to 40 small letters, digits, points and hyphens");
        require(WORDS.matcher(name).matches(), "a name has up to 80 letters, spaces, points, apostrophes and hyphens");
        require(WORDS.matcher(role).matches(), "a role has up to 80 letters, spaces, points, apostrophes and hyphens");
        require(password.length() >= SHORTEST_PASSWORD, "a password has 12 characters or more");
        require(find(id).isEmpty(), "the id is taken");
        String line = String.join(",", id, name, role, String.valueOf(passwords.encode(password)))
                + party.map(one -> "," + one.value()).orElse("") + "\n";
        write(file, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Whether anybody may sign in. */
    boolean exist() {
        return Files.exists(file);
    }

    /** Makes an invented person of an id where that id may not sign in yet, and keeps the password in a file beside this one. */
    void ensure(String id, String name, String role, String password) {
        if (find(id).isEmpty()) {
            write(file.resolveSibling(id + ".password"), password + "\n", StandardOpenOption.TRUNCATE_EXISTING);
            add(id, name, role, password);
        }
    }

    private static void write(Path file, String text, StandardOpenOption... options) {
        try {
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            if (!Files.exists(file)) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            }
            Files.writeString(file, text, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Person> all() {
        if (!exist()) {
            return List.of();
        }
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank())
                    .map(People::person)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Person person(String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 4 && cells.length != 5) {
            throw new IllegalStateException("a line of the file of people has neither four nor five cells");
        }
        Optional<PartyId> party = cells.length == 5 ? Optional.of(new PartyId(cells[4].strip())) : Optional.empty();
        return new Person(cells[0], cells[1], cells[2], cells[3], party);
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
