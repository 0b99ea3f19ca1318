package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server of this machine; it breaks before the block that it is told to lose, of either side. */
final class BreakingLine implements AutoCloseable {
    private static final int NEVER = Integer.MAX_VALUE;

    private final ServerSocket door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final ExecutorService pumps = Executors.newCachedThreadPool();
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final AtomicInteger left = new AtomicInteger(NEVER);
    private final int server;

    BreakingLine(int server) throws IOException {
        this.server = server;
        pumps.execute(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** Lets so many blocks pass from now on, and none after. */
    void breakAfter(int blocks) {
        left.set(blocks);
    }

    /** Good again for new connections. @return whether it broke */
    boolean mend() {
        return left.getAndSet(NEVER) < 0;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Socket far = new Socket(InetAddress.getLoopbackAddress(), server);
                near.setTcpNoDelay(true);
                far.setTcpNoDelay(true);
                open.add(near);
                open.add(far);
                pumps.execute(() -> pump(near, far));
                pumps.execute(() -> pump(far, near));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] block = new byte[1 << 15];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int length = in.read(block);
            while (length > 0 && left.decrementAndGet() >= 0) {
                out.write(block, 0, length);
                length = in.read(block);
            }
        } catch (IOException closed) {
            return;
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        for (Socket socket : open) {
            socket.close();
        }
        pumps.shutdownNow();
    }
}
