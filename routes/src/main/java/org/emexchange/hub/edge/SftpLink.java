package org.emexchange.hub.edge;

import com.jcraft.jsch.ChannelSftp;
import com.jcraft.jsch.Session;
import com.jcraft.jsch.SftpATTRS;
import com.jcraft.jsch.SftpException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One connection to the file transfer server; for one thread at a time. Every path is the caller's own: a name that the
 * server has listed belongs into none before {@link SftpName} has passed it.
 */
public final class SftpLink implements AutoCloseable {
    private final Session session;
    private final ChannelSftp channel;

    SftpLink(Session session, ChannelSftp channel) {
        this.session = session;
        this.channel = channel;
    }

    /**
     * What the server says of an entry of a folder.
     *
     * @param regular false for a folder, a link, a pipe and whatever else is not a file
     * @param folder false for a link to one
     * @param modified to the second
     */
    public record Listed(String name, boolean regular, boolean folder, long size, Instant modified) {
        private static Listed of(String name, SftpATTRS attributes) {
            Instant modified = Instant.ofEpochSecond(Integer.toUnsignedLong(attributes.getMTime()));
            return new Listed(name, attributes.isReg(), attributes.isDir(), attributes.getSize(), modified);
        }
    }

    /** The server has answered no: the connection is as good as before. */
    public static final class DeniedException extends IOException {
        private static final long serialVersionUID = 1L;

        private DeniedException(SftpException cause) {
            super("the file transfer server said no, status " + cause.id, cause);
        }

        private DeniedException(String what) {
            super(what);
        }
    }

    /** Shows the entries of a folder one after the other, as the server gives them, until one is enough. */
    public void list(String folder, Predicate<Listed> enough) throws IOException {
        run(() -> channel.ls(
                folder,
                entry -> enough.test(Listed.of(entry.getFilename(), entry.getAttrs()))
                        ? ChannelSftp.LsEntrySelector.BREAK
                        : ChannelSftp.LsEntrySelector.CONTINUE));
    }

    /** What lies there itself, and not what a link there points to. */
    public Optional<Listed> look(String path) throws IOException {
        try {
            return Optional.of(Listed.of(path.substring(path.lastIndexOf('/') + 1), channel.lstat(path)));
        } catch (SftpException e) {
            if (e.id == ChannelSftp.SSH_FX_NO_SUCH_FILE) {
                return Optional.empty();
            }
            throw said(e);
        }
    }

    /** From the first octet on; the caller closes it before anything else is asked. */
    public InputStream read(String path) throws IOException {
        try {
            return channel.get(path);
        } catch (SftpException e) {
            throw said(e);
        }
    }

    public void write(String path, byte[] octets) throws IOException {
        run(() -> channel.put(new ByteArrayInputStream(octets), path, ChannelSftp.OVERWRITE));
    }

    public void rename(String from, String to) throws IOException {
        run(() -> channel.rename(from, to));
    }

    public void remove(String path) throws IOException {
        run(() -> channel.rm(path));
    }

    /** Makes the folder where nothing is yet; a link to one is none. */
    public void requireFolder(String path) throws IOException {
        Optional<Listed> there = look(path);
        if (there.isEmpty()) {
            run(() -> channel.mkdir(path));
        } else if (!there.get().folder()) {
            throw new DeniedException("something else is where a folder should be");
        }
    }

    public boolean stands() {
        return session.isConnected() && channel.isConnected();
    }

    private void run(Request request) throws IOException {
        try {
            request.make();
        } catch (SftpException e) {
            throw said(e);
        }
    }

    private IOException said(SftpException e) {
        return e.getCause() == null && stands() ? new DeniedException(e) : new IOException("the connection broke", e);
    }

    @Override
    public void close() {
        channel.disconnect();
        session.disconnect();
    }

    @FunctionalInterface
    private interface Request {
        void make() throws SftpException;
    }
}
