package org.emexchange.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * What a party has done and seen, so that it goes on after a kill. A line is on disk before {@link #write} returns; a last
 * line that a kill left incomplete is cut off when the journal is opened again.
 */
final class Journal implements AutoCloseable {
    private static final String FILE = "journal.log";

    private final FileChannel channel;
    private final List<JournalEntry> past;

    private Journal(FileChannel channel, List<JournalEntry> past) {
        this.channel = channel;
        this.past = List.copyOf(past);
    }

    /** @throws IllegalStateException if another process has it open */
    static Journal open(Path folder) {
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve(FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                throw new IllegalStateException(folder + " is in use");
            }
            String text = Files.readString(folder.resolve(FILE));
            String whole = text.substring(0, text.lastIndexOf('\n') + 1);
            long length = whole.getBytes(StandardCharsets.UTF_8).length;
            channel.truncate(length).position(length);
            return new Journal(channel, entries(whole));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole lines of the journal in that folder, which a party may be writing; none where there is none. */
    static List<JournalEntry> read(Path folder) {
        try {
            Path file = folder.resolve(FILE);
            String text = Files.exists(file) ? Files.readString(file) : "";
            return entries(text.substring(0, text.lastIndexOf('\n') + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JournalEntry> entries(String lines) {
        return Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .map(JournalEntry::parse)
                .toList();
    }

    /** What was in it when it was opened. */
    List<JournalEntry> past() {
        return past;
    }

    synchronized JournalEntry write(JournalEntry.Kind kind, String... fields) {
        JournalEntry entry = JournalEntry.of(Instant.now(), kind, fields);
        ByteBuffer line = StandardCharsets.UTF_8.encode(entry.line());
        try {
            while (line.hasRemaining()) {
                channel.write(line);
            }
            channel.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entry;
    }

    @Override
    public synchronized void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
