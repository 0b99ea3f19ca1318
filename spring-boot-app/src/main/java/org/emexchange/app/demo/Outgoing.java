package org.emexchange.app.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What a party sends. A message is on disk, octets and journal line, before it is first sent, and stays there until the
 * broker has confirmed it: after a kill it is sent again with the same id and octets, and none is made twice.
 */
final class Outgoing {
    private final Journal journal;
    private final Path folder;
    private final Queue<Prepared> unsent = new ArrayDeque<>();

    Outgoing(Journal journal, Path party) {
        this.journal = journal;
        this.folder = party.resolve("prepared");
        Map<String, Prepared> open = new LinkedHashMap<>();
        for (JournalEntry entry : journal.past()) {
            switch (entry.kind()) {
                case PREPARED -> open.put(entry.field("out"), prepared(entry));
                case SENT -> open.remove(entry.field("out"));
                default -> {}
            }
        }
        unsent.addAll(open.values());
        sweep(open);
    }

    private Prepared prepared(JournalEntry entry) {
        String out = entry.field("out");
        return new Prepared(out, entry.field("message"), entry.field("address"), file(out));
    }

    private Path file(String out) {
        return folder.resolve(out + ".xml");
    }

    /** Octets without a journal line were never sent. */
    private void sweep(Map<String, Prepared> open) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    if (!open.containsKey(file.getFileName().toString().replace(".xml", ""))) {
                        Files.delete(file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param about further fields of the journal line, names and values in turn */
    synchronized JournalEntry prepare(String message, String address, byte[] sealed, String... about) {
        String out = UUID.randomUUID().toString();
        store(file(out), sealed);
        String digest = HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", sealed));
        List<String> fields = Stream.concat(
                        Stream.of("out", out, "message", message, "digest", digest, "address", address),
                        Arrays.stream(about))
                .toList();
        JournalEntry line = journal.write(JournalEntry.Kind.PREPARED, fields.toArray(String[]::new));
        unsent.add(prepared(line));
        return line;
    }

    private static void store(Path file, byte[] octets) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(octets);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What waits to be sent, oldest first. */
    synchronized List<Prepared> unsent() {
        return List.copyOf(unsent);
    }

    /** The broker has it. */
    synchronized void sent(Prepared message) {
        journal.write(JournalEntry.Kind.SENT, "out", message.out(), "message", message.label());
        unsent.remove(message);
        try {
            Files.deleteIfExists(message.sealed());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
