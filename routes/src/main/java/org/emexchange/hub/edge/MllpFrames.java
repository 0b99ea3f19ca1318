package org.emexchange.hub.edge;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufUtil;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.ByteToMessageDecoder;
import java.util.List;
import org.emexchange.hub.edge.MllpFrame.Kind;

/**
 * Cuts what a sender writes into messages: MLLP release 1, a start block (0x0B), the message, an end block (0x1C 0x0D). A
 * line feed right behind an end block is passed over, since many senders put one there; any other octet outside, and a
 * block character inside a message, is a fault after which nothing more is read. How the octets are split over packets
 * makes no difference. At most one octet more than the limit is held.
 */
final class MllpFrames extends ByteToMessageDecoder {
    static final byte START = 0x0B;
    static final byte END = 0x1C;
    static final byte RETURN = 0x0D;
    private static final byte LINE_FEED = 0x0A;

    private enum Place {
        BETWEEN,
        BEHIND_A_MESSAGE,
        INSIDE,
        LOST
    }

    private final int most;
    private Place place = Place.BETWEEN;
    /** Octets of the message that have been looked at. */
    private int seen;

    private long began;

    /** @param most octets of a message */
    MllpFrames(int most) {
        this.most = most;
    }

    /** Whether a message has begun and not ended. */
    boolean inside() {
        return place == Place.INSIDE;
    }

    /** When the last message began, by {@link System#nanoTime}. */
    long began() {
        return began;
    }

    @Override
    protected void decode(ChannelHandlerContext context, ByteBuf in, List<Object> out) {
        switch (place) {
            case BETWEEN, BEHIND_A_MESSAGE -> begin(in, out);
            case INSIDE -> go(in, out);
            case LOST -> in.skipBytes(in.readableBytes());
        }
    }

    private void begin(ByteBuf in, List<Object> out) {
        byte next = in.getByte(in.readerIndex());
        if (next == START) {
            in.skipBytes(1);
            place = Place.INSIDE;
            seen = 0;
            began = System.nanoTime();
        } else if (next == LINE_FEED && place == Place.BEHIND_A_MESSAGE) {
            in.skipBytes(1);
            place = Place.BETWEEN;
        } else {
            end(Kind.BROKEN, in, in.readableBytes(), out);
        }
    }

    private void go(ByteBuf in, List<Object> out) {
        int from = in.readerIndex();
        while (seen < in.readableBytes()) {
            byte next = in.getByte(from + seen);
            if (next == START) {
                end(Kind.BROKEN, in, in.readableBytes(), out);
                return;
            }
            if (next == END) {
                close(in, out);
                return;
            }
            seen++;
            if (seen > most) {
                end(Kind.TOO_LARGE, in, seen, out);
                return;
            }
        }
    }

    /** At the first octet of an end block; the second may not have come yet. */
    private void close(ByteBuf in, List<Object> out) {
        if (in.readableBytes() < seen + 2) {
            return;
        }
        if (in.getByte(in.readerIndex() + seen + 1) == RETURN) {
            out.add(new MllpFrame(Kind.MESSAGE, octets(in, seen)));
            in.skipBytes(2);
            place = Place.BEHIND_A_MESSAGE;
        } else {
            end(Kind.BROKEN, in, in.readableBytes(), out);
        }
    }

    private void end(Kind kind, ByteBuf in, int length, List<Object> out) {
        out.add(new MllpFrame(kind, octets(in, Math.min(length, most + 1))));
        in.skipBytes(in.readableBytes());
        place = Place.LOST;
    }

    private static byte[] octets(ByteBuf in, int length) {
        byte[] octets = ByteBufUtil.getBytes(in, in.readerIndex(), length);
        in.skipBytes(length);
        return octets;
    }
}
