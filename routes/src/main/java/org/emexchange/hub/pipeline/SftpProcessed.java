package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpName;

/** Where files go that were taken in: a folder beside them, kept as long as the file transfer server keeps it. */
final class SftpProcessed {
    static final String FOLDER = ".processed";

    private final String folder;

    SftpProcessed(String folder) {
        this.folder = folder;
    }

    /** Under the time at which it was moved, so that none takes another's place. */
    void take(SftpLink link, String name, Optional<String> marker) throws IOException {
        String to = folder + "/" + FOLDER;
        link.requireFolder(to);
        link.rename(folder + "/" + name, to + "/" + Instant.now().toEpochMilli() + "-" + name);
        if (marker.isPresent()) {
            link.remove(folder + "/" + SftpName.marker(name));
        }
    }
}
