package org.emexchange.hub.edge;

import java.io.IOException;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the file transfer server, kept open between uses; one that failed is not used again. */
public final class SftpLinks implements AutoCloseable {
    private final SftpOptions options;
    private final ConcurrentLinkedDeque<SftpLink> idle = new ConcurrentLinkedDeque<>();
    private volatile boolean closed;

    public SftpLinks(SftpOptions options) {
        this.options = options;
    }

    /** Does something over one connection, which goes back when it ended well, or the server only said no. */
    public <T> T with(Use<T> use) throws IOException {
        SftpLink link = take();
        boolean good = false;
        try {
            T done = use.of(link);
            good = true;
            return done;
        } catch (SftpLink.DeniedException denied) {
            good = true;
            throw denied;
        } finally {
            giveBack(link, good);
        }
    }

    private SftpLink take() throws IOException {
        SftpLink link = idle.pollFirst();
        while (link != null && !link.stands()) {
            link.close();
            link = idle.pollFirst();
        }
        return link == null ? options.open() : link;
    }

    private void giveBack(SftpLink link, boolean good) {
        if (good && !closed && link.stands()) {
            idle.addFirst(link);
        } else {
            link.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        idle.forEach(SftpLink::close);
        idle.clear();
    }

    /** What is done over a connection. */
    @FunctionalInterface
    public interface Use<T> {
        T of(SftpLink link) throws IOException;
    }
}
