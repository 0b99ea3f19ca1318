package org.emexchange.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** Notices that files were replaced or rewritten, by their time, size and identity. */
final class FileVersions {
    private final List<Path> files;
    private List<String> seen;

    FileVersions(List<Path> files) {
        this.files = List.copyOf(files);
        this.seen = look();
    }

    /** Whether any of them is another than at the last call. */
    synchronized boolean changed() {
        List<String> now = look();
        boolean changed = !now.equals(seen);
        seen = now;
        return changed;
    }

    private List<String> look() {
        return files.stream().map(FileVersions::version).toList();
    }

    private static String version(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.lastModifiedTime() + " " + attributes.size() + " " + attributes.fileKey();
        } catch (IOException absent) {
            return "absent";
        }
    }
}
