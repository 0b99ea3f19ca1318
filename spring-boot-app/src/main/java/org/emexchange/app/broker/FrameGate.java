package org.emexchange.app.broker;

import io.netty.buffer.ByteBuf;
import org.emexchange.app.broker.BrokerRefusal.Kind;

/**
 * Looks at the head of every frame as the octets pass, without holding them back: a frame that is too long is refused
 * before the broker would reserve memory for it.
 */
abstract class FrameGate {
    private final byte[] head;
    private int have;
    private long frame;
    private long passing;

    /** @param longestHead how many octets of a frame {@link #inspect} wants to see at most */
    FrameGate(int longestHead) {
        this.head = new byte[longestHead];
    }

    /** The whole length of the frame that begins with these four octets, read as a big-endian number. */
    abstract long length(int firstFour) throws GateRefusal;

    /** @param length of the whole frame; {@code have} octets of it are in {@code head} */
    abstract void inspect(byte[] head, int have, long length) throws GateRefusal;

    final void pass(ByteBuf in) throws GateRefusal {
        int at = in.readerIndex();
        int end = in.writerIndex();
        while (at < end) {
            if (passing > 0) {
                int step = (int) Math.min(passing, end - at);
                at += step;
                passing -= step;
            } else {
                take(in.getByte(at++));
            }
        }
    }

    final void take(byte octet) throws GateRefusal {
        head[have++] = octet;
        if (have == Integer.BYTES) {
            frame = length(number(head, 0));
        }
        if (have >= Integer.BYTES && (have == head.length || have >= frame)) {
            inspect(head, have, frame);
            passing = frame - have;
            have = 0;
        }
    }

    static int number(byte[] octets, int at) {
        return (octets[at] & 0xff) << 24
                | (octets[at + 1] & 0xff) << 16
                | (octets[at + 2] & 0xff) << 8
                | (octets[at + 3] & 0xff);
    }

    static long within(long least, long length, long most) throws GateRefusal {
        if (length < least || length > most) {
            throw new GateRefusal(Kind.SIZE, "frame");
        }
        return length;
    }
}
