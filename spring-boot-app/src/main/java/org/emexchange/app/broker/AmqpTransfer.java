package org.emexchange.app.broker;

import org.emexchange.app.broker.BrokerRefusal.Kind;

/**
 * Reads handle and "more" of a transfer performative (AMQP 1.0 part 2 section 2.7.5) from the head of its frame. Type
 * codes are those of part 1 section 1.6.
 */
final class AmqpTransfer {
    private static final long DESCRIPTOR = 0x14;

    private final byte[] octets;
    private final int end;
    private int at;
    private final boolean transfer;
    private long handle;
    private boolean more;

    AmqpTransfer(byte[] octets, int body, int end) throws GateRefusal {
        this.octets = octets;
        this.end = end;
        this.at = body;
        this.transfer = at < end && next() == 0 && number() == DESCRIPTOR;
        if (transfer) {
            read(fields());
        }
    }

    boolean isTransfer() {
        return transfer;
    }

    long handle() {
        return handle;
    }

    boolean more() {
        return more;
    }

    /** Handle, delivery id, delivery tag, message format, settled, more: absent ones at the end are left out. */
    private void read(int fields) throws GateRefusal {
        if (fields > 0) {
            handle = number();
        }
        for (int field = 1; field < Math.min(fields, 5); field++) {
            skip();
        }
        more = fields > 5 && truth();
    }

    private int fields() throws GateRefusal {
        return switch (next()) {
            case 0x45 -> 0;
            case 0xc0 -> {
                next();
                yield next();
            }
            case 0xd0 -> {
                wide();
                yield (int) Math.min(wide(), Integer.MAX_VALUE);
            }
            default -> throw malformed();
        };
    }

    private long number() throws GateRefusal {
        return switch (next()) {
            case 0x40, 0x43, 0x44 -> 0;
            case 0x52, 0x53 -> next();
            case 0x70 -> wide();
            case 0x80 -> wide() << Integer.SIZE | wide();
            default -> throw malformed();
        };
    }

    private boolean truth() throws GateRefusal {
        return switch (next()) {
            case 0x41 -> true;
            case 0x40, 0x42 -> false;
            case 0x56 -> next() != 0;
            default -> throw malformed();
        };
    }

    private void skip() throws GateRefusal {
        long octetsToSkip =
                switch (next()) {
                    case 0x40, 0x41, 0x42, 0x43, 0x44 -> 0;
                    case 0x52, 0x53, 0x56 -> 1;
                    case 0x70 -> 4;
                    case 0x80 -> 8;
                    case 0xa0 -> next();
                    case 0xb0 -> wide();
                    default -> throw malformed();
                };
        if (octetsToSkip > end - at) {
            throw malformed();
        }
        at += (int) octetsToSkip;
    }

    private int next() throws GateRefusal {
        if (at >= end) {
            throw malformed();
        }
        return octets[at++] & 0xff;
    }

    private long wide() throws GateRefusal {
        return (long) next() << 24 | (long) next() << 16 | (long) next() << 8 | next();
    }

    private static GateRefusal malformed() {
        return new GateRefusal(Kind.PROTOCOL, "AMQP transfer");
    }
}
