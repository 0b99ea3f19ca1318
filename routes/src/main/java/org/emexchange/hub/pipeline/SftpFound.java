package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.emexchange.hub.edge.SftpLink;
import org.emexchange.hub.edge.SftpName;

/**
 * What a look into a party's folder has found.
 *
 * @param attempts how often it was tried before in vain
 * @param link by which it can be read, until the look ends
 */
record SftpFound(String folder, SftpLink.Listed listed, int attempts, SftpLink link) {
    /** A file under a name that is taken: nothing else is ever asked of the server by its name. */
    boolean isTaken() {
        return listed.regular() && SftpName.of(listed.name()) != SftpName.UNFIT;
    }

    String path() {
        return folder + "/" + listed.name();
    }

    /** Another one where the file was written anew. */
    String transportId() {
        return "sftp:" + path() + "@" + listed.size() + "@" + listed.modified().getEpochSecond();
    }

    byte[] name() {
        return listed.name().getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IOException also when it is not the file that was listed any more */
    byte[] octets() throws IOException {
        try (InputStream in = link.read(path())) {
            byte[] octets = in.readNBytes((int) listed.size() + 1);
            if (octets.length != listed.size()) {
                throw new ChangedException();
            }
            return octets;
        }
    }

    void copyTo(OutputStream to) throws IOException {
        try (InputStream in = link.read(path())) {
            in.transferTo(to);
        }
    }

    /** Its writer said that it was whole, and writes on. */
    static final class ChangedException extends IllegalStateException {
        private static final long serialVersionUID = 1L;

        ChangedException() {
            super("a file was changed while it was read");
        }
    }
}
