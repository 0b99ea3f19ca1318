package org.emexchange.hub.pipeline;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** A mail as it came, octet for octet, read from its mailbox as far as it is asked for. */
record MailOctets(Message mail) {
    /** What holds all the headers that a mail may have, and more. */
    private static final int BEGINNING = 262_144;

    /** All of it; empty where it is larger, by the server's word or by our own count. */
    Optional<byte[]> within(long limit) throws MessagingException, IOException {
        if (mail.getSize() > limit) {
            return Optional.empty();
        }
        Bounded whole = new Bounded(limit);
        return copied(whole) ? Optional.of(whole.octets()) : Optional.empty();
    }

    byte[] beginning() throws MessagingException, IOException {
        Bounded beginning = new Bounded(BEGINNING);
        copied(beginning);
        return beginning.octets();
    }

    void copyTo(OutputStream to) throws IOException {
        try {
            mail.writeTo(to);
        } catch (MessagingException e) {
            throw new IOException("a mail cannot be read to its end", e);
        }
    }

    /** @return false where there was more */
    private boolean copied(Bounded to) throws MessagingException, IOException {
        try {
            mail.writeTo(to);
            return true;
        } catch (FullException full) {
            return false;
        }
    }

    /** Takes so many octets and no more. */
    private static final class Bounded extends OutputStream {
        private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
        private final long limit;

        Bounded(long limit) {
            this.limit = limit;
        }

        @Override
        public void write(int octet) throws IOException {
            write(new byte[] {(byte) octet}, 0, 1);
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            long room = limit - taken.size();
            taken.write(octets, from, (int) Math.min(room, length));
            if (length > room) {
                throw new FullException();
            }
        }

        byte[] octets() {
            return taken.toByteArray();
        }
    }

    private static final class FullException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
