package org.emexchange.app.hub.scenario;

import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a file when somebody reads it from a stream: the file is there if a sender's object was ever made real. */
final class Marker implements Serializable {
    static final Path FILE =
            Path.of("target", "read-from-a-stream-" + ProcessHandle.current().pid() + ".marker");
    private static final long serialVersionUID = 1L;

    private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
        in.defaultReadObject();
        Files.writeString(FILE, "a sender's object was read");
    }
}
