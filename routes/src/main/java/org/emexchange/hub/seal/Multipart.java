package org.emexchange.hub.seal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/** The parts of a multipart body (RFC 2046, section 5.1), found in one pass that stops at the first part too many. */
final class Multipart {
    private static final int PREAMBLE = 1024;

    private final byte[] octets;
    private final String delimiter;
    private final int most;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private boolean closed;

    private Multipart(byte[] octets, String boundary, int most) {
        this.octets = octets;
        this.delimiter = "--" + boundary;
        this.most = most;
    }

    static Multipart read(byte[] octets, int from, int to, String boundary, int most) {
        Multipart multipart = new Multipart(octets, boundary, most);
        multipart.walk(new Lines(octets, from, to, RefusalCode.MAIL_ENCODING), from);
        return multipart;
    }

    private void walk(Lines lines, int from) {
        while (lines.next()) {
            String line = begins(lines) ? lines.text().stripTrailing() : "";
            if (closed) {
                require(lines.text().isBlank());
            } else if (!line.isEmpty()) {
                delimiter(lines, line);
            } else if (starts.isEmpty() && lines.end() - from > PREAMBLE) {
                throw new RefusedException(RefusalCode.MIME_LIMIT);
            }
        }
        require(closed && !starts.isEmpty());
    }

    /** A line that goes on behind the boundary otherwise could be read in two ways. */
    private void delimiter(Lines lines, String line) {
        closed = line.equals(delimiter + "--");
        require(closed || line.equals(delimiter));
        if (!starts.isEmpty()) {
            ends.add(lines.start() - 2);
            require(lines.start() - 2 >= starts.get(starts.size() - 1));
        }
        if (!closed) {
            starts.add(lines.following());
        }
        if (starts.size() > most) {
            throw new RefusedException(RefusalCode.MIME_LIMIT);
        }
    }

    private boolean begins(Lines lines) {
        int length = delimiter.length();
        for (int i = 0; i < length; i++) {
            if (lines.start() + i >= lines.end() || octets[lines.start() + i] != delimiter.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    int size() {
        return starts.size();
    }

    MimePart part(int index) {
        return MimePart.read(octets, starts.get(index), ends.get(index));
    }

    /** A whole part with its headers, octet for octet. */
    byte[] octets(int index) {
        return Arrays.copyOfRange(octets, starts.get(index), ends.get(index));
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.MAIL_CONTENT);
        }
    }
}
