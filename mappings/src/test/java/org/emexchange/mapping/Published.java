package org.emexchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** A published example as text, of which a test changes single facts. */
public record Published(String text) {
    private static final Path EXAMPLES = Path.of("src/main/resources/examples");

    /** @param name folder, file and ending, as in {@code violation/alcohol.xml} */
    public static Published of(String name) {
        try {
            return new Published(Files.readString(EXAMPLES.resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** With every occurrence replaced, of which there is at least one. */
    public Published with(String from, String to) {
        Published changed = new Published(text.replace(from, to));
        assertThat(text).as("what is to be replaced").contains(from);
        return changed;
    }

    /** Without the first element of the name, or what else the pattern finds. */
    public Published without(String pattern) {
        Published changed = new Published(text.replaceFirst("(?s)" + pattern, ""));
        assertThat(changed).as("what is to be left out").isNotEqualTo(this);
        return changed;
    }

    public Published withoutElement(String name) {
        return without("<" + name + "(/>|>.*?</" + name + ">)");
    }

    public byte[] octets() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    public <T> T read(Function<byte[], T> reader) {
        return reader.apply(octets());
    }

    public UnreadableException refusedBy(Function<byte[], ?> reader) {
        return refusal(octets(), reader);
    }

    public static UnreadableException refusal(byte[] octets, Function<byte[], ?> reader) {
        UnreadableException refusal = catchThrowableOfType(UnreadableException.class, () -> reader.apply(octets));
        assertThat(refusal).as("a refusal").isNotNull();
        return refusal;
    }

    public void isRefusedBy(Function<byte[], ?> reader, Kind kind, String... places) {
        UnreadableException refusal = refusedBy(reader);
        assertThat(refusal.kind()).isEqualTo(kind);
        assertThat(refusal.places()).containsExactly(places);
    }

    /** As the hub writes it: without declaration and without white space between elements. */
    public String asWritten() {
        return text.replaceFirst("<\\?xml.*?\\?>\\s*", "")
                .replaceAll(">\\s+<", "><")
                .strip();
    }

    public static String text(byte[] written) {
        return new String(written, StandardCharsets.UTF_8);
    }
}
