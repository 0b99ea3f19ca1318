package org.emexchange.app.sftp;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Offers what an unmended server offers before any key is exchanged (RFC 4253, 7.1), and no strict key exchange. */
final class WeakServer implements AutoCloseable {
    private static final byte KEXINIT = 20;
    private static final String CIPHERS = "chacha20-poly1305@openssh.com,aes256-gcm@openssh.com,aes256-cbc";
    private static final String MACS = "hmac-sha2-256-etm@openssh.com";

    private final ServerSocket socket;

    WeakServer() throws IOException {
        socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::answer, "weak-server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void answer() {
        try (Socket client = socket.accept();
                DataOutputStream out = new DataOutputStream(client.getOutputStream())) {
            out.writeBytes("SSH-2.0-unmended\r\n");
            byte[] offer = offer();
            int padding = 8 - (offer.length + 5) % 8 + 8;
            out.writeInt(1 + offer.length + padding);
            out.writeByte(padding);
            out.write(offer);
            out.write(new byte[padding]);
            out.flush();
            client.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            // The client has gone, as it should.
        }
    }

    private static byte[] offer() {
        ByteBuffer offer = ByteBuffer.allocate(1024);
        offer.put(KEXINIT).put(new byte[16]);
        for (String list : List.of(
                "curve25519-sha256", "ecdsa-sha2-nistp256", CIPHERS, CIPHERS, MACS, MACS, "none", "none", "", "")) {
            byte[] text = list.getBytes(StandardCharsets.US_ASCII);
            offer.putInt(text.length).put(text);
        }
        offer.put((byte) 0).putInt(0);
        byte[] whole = new byte[offer.position()];
        offer.flip().get(whole);
        return whole;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
