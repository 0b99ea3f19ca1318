package org.emexchange.app.broker;

import org.emexchange.app.broker.BrokerRefusal.Kind;

/**
 * Watches AMQP 1.0 frames (OASIS AMQP 1.0, part 2 section 2.3): their length, and the sum of the transfers of one delivery,
 * which the broker would otherwise write to disk for as long as more is announced.
 */
final class AmqpGate extends FrameGate {
    static final long LONGEST_FRAME = 1 << 20;

    /** {@code AMQP}, with which the protocol headers begin, before and after SASL. */
    private static final int HEADER = 0x414d5150;

    /** Protocol id and version 1.0.0, of AMQP itself and of SASL before it. */
    private static final int PLAIN_1_0_0 = 0x00010000;

    private static final int SASL_1_0_0 = 0x03010000;
    private static final int HEADER_LENGTH = 8;
    /** Frame header, transfer and the fields up to "more", whose longest is the delivery tag of 32 octets. */
    private static final int HEAD = 96;

    private static final int DATA_OFFSET = 4;
    private static final int TYPE = 5;
    private static final int CHANNEL = 6;

    private final StreamedSizes sizes;

    AmqpGate(long largestMessage) {
        super(HEAD);
        this.sizes = new StreamedSizes(largestMessage);
    }

    @Override
    long length(int firstFour) throws GateRefusal {
        return firstFour == HEADER ? HEADER_LENGTH : within(HEADER_LENGTH, firstFour, LONGEST_FRAME);
    }

    @Override
    void inspect(byte[] head, int have, long length) throws GateRefusal {
        if (number(head, 0) == HEADER) {
            refuseUnlessKnown(number(head, Integer.BYTES));
            return;
        }
        if (head[TYPE] != 0) {
            return;
        }
        int body = (head[DATA_OFFSET] & 0xff) * Integer.BYTES;
        if (body < HEADER_LENGTH || body > length) {
            throw new GateRefusal(Kind.PROTOCOL, "AMQP data offset");
        }
        AmqpTransfer transfer = new AmqpTransfer(head, body, have);
        if (transfer.isTransfer()) {
            long channel = (head[CHANNEL] & 0xffL) << 8 | (head[CHANNEL + 1] & 0xffL);
            long stream = channel << Integer.SIZE | transfer.handle();
            sizes.add(stream, length);
            if (!transfer.more()) {
                sizes.end(stream);
            }
        }
    }

    private static void refuseUnlessKnown(int version) throws GateRefusal {
        if (version != PLAIN_1_0_0 && version != SASL_1_0_0) {
            throw new GateRefusal(Kind.PROTOCOL, "AMQP version");
        }
    }
}
