package org.emexchange.app.broker;

import java.nio.ByteBuffer;
import java.util.Set;
import org.apache.activemq.artemis.core.protocol.core.impl.PacketImpl;
import org.emexchange.app.broker.BrokerRefusal.Kind;

/**
 * Lets through those packets of the CORE protocol that a client needs to send and to read, and no others: none of clusters,
 * replication, federation, failover of sessions or XA. What is let through is still subject to login and permissions.
 */
final class CoreGate extends FrameGate {
    /** Larger messages are streamed in parts: the clients do so from 100 KiB up. */
    static final long LONGEST_FRAME = 1 << 20;

    private static final int TYPE = 4;
    private static final int CHANNEL = 5;
    private static final int HEAD = 13;
    private static final long PINGS = 0;
    private static final long LOGIN = 1;
    private static final long FIRST_SESSION = 10;
    private static final Set<Byte> OF_PINGS = Set.of(
            PacketImpl.PING, PacketImpl.SUBSCRIBE_TOPOLOGY, PacketImpl.SUBSCRIBE_TOPOLOGY_V2, PacketImpl.DISCONNECT);
    private static final Set<Byte> OF_LOGIN =
            Set.of(PacketImpl.CREATESESSION, PacketImpl.CREATESESSION_V2, PacketImpl.CONNECT);
    private static final Set<Byte> OF_SESSIONS = Set.of(
            PacketImpl.SESS_CREATECONSUMER,
            PacketImpl.SESS_ACKNOWLEDGE,
            PacketImpl.SESS_INDIVIDUAL_ACKNOWLEDGE,
            PacketImpl.SESS_EXPIRED,
            PacketImpl.SESS_COMMIT,
            PacketImpl.SESS_ROLLBACK,
            PacketImpl.SESS_QUEUEQUERY,
            PacketImpl.SESS_BINDINGQUERY,
            PacketImpl.SESS_START,
            PacketImpl.SESS_STOP,
            PacketImpl.SESS_CLOSE,
            PacketImpl.SESS_FLOWTOKEN,
            PacketImpl.SESS_SEND,
            PacketImpl.SESS_SEND_LARGE,
            PacketImpl.SESS_SEND_CONTINUATION,
            PacketImpl.SESS_CONSUMER_CLOSE,
            PacketImpl.SESS_FORCE_CONSUMER_DELIVERY,
            PacketImpl.SESS_PRODUCER_REQUEST_CREDITS,
            PacketImpl.SESS_ADD_METADATA,
            PacketImpl.SESS_ADD_METADATA2,
            PacketImpl.SESS_UNIQUE_ADD_METADATA,
            PacketImpl.CREATE_PRODUCER,
            PacketImpl.REMOVE_PRODUCER,
            PacketImpl.PACKETS_CONFIRMED,
            // answered by the permissions, with a sentence: no client may
            PacketImpl.CREATE_ADDRESS,
            PacketImpl.CREATE_QUEUE,
            PacketImpl.CREATE_QUEUE_V2,
            PacketImpl.DELETE_QUEUE);

    private final StreamedSizes sizes;

    CoreGate(long largestMessage) {
        super(HEAD);
        this.sizes = new StreamedSizes(largestMessage);
    }

    @Override
    long length(int firstFour) throws GateRefusal {
        return TYPE + within(HEAD - TYPE, firstFour, LONGEST_FRAME);
    }

    @Override
    void inspect(byte[] head, int have, long length) throws GateRefusal {
        byte type = head[TYPE];
        long channel = ByteBuffer.wrap(head).getLong(CHANNEL);
        if (!permitted(channel).contains(type)) {
            throw new GateRefusal(Kind.PROTOCOL, "CORE packet " + type + " on channel " + channel);
        }
        if (type == PacketImpl.SESS_SEND_LARGE) {
            sizes.begin(channel, length);
        } else if (type == PacketImpl.SESS_SEND_CONTINUATION) {
            sizes.add(channel, length - HEAD);
        } else if (type == PacketImpl.SESS_CLOSE) {
            sizes.end(channel);
        }
    }

    private static Set<Byte> permitted(long channel) {
        if (channel == PINGS) {
            return OF_PINGS;
        }
        return channel == LOGIN ? OF_LOGIN : channel >= FIRST_SESSION ? OF_SESSIONS : Set.of();
    }
}
