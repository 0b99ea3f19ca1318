package org.emexchange.app.demo;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.net.ssl.SSLSocket;

/** One connection to an HL7 port: a message between a start and an end block, then its acknowledgement. */
final class MllpLink implements AutoCloseable {
    private static final int START = 0x0B;
    private static final int END = 0x1C;
    private static final int RETURN = 0x0D;
    private static final int LONGEST = 1 << 20;

    private final SSLSocket socket;
    private final InputStream in;

    MllpLink(SSLSocket socket) throws IOException {
        this.socket = socket;
        this.in = new BufferedInputStream(socket.getInputStream());
    }

    /**
     * @return the acknowledgement
     * @throws IOException if none came: the message is to be sent again
     */
    String send(byte[] message) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        frame.write(START);
        frame.writeBytes(message);
        frame.write(END);
        frame.write(RETURN);
        OutputStream out = socket.getOutputStream();
        out.write(frame.toByteArray());
        out.flush();
        return read();
    }

    private String read() throws IOException {
        expect(START);
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        for (int next = next(); next != END; next = next()) {
            if (text.size() == LONGEST) {
                throw new IOException("an acknowledgement without an end");
            }
            text.write(next);
        }
        expect(RETURN);
        return text.toString(StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        int next = in.read();
        if (next < 0) {
            throw new EOFException("the connection ended without an acknowledgement");
        }
        return next;
    }

    private void expect(int octet) throws IOException {
        if (next() != octet) {
            throw new IOException("not a frame of MLLP");
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
