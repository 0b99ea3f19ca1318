package org.emexchange.hub.edge;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SslHandler;
import io.netty.handler.ssl.SslHandshakeCompletionEvent;
import java.net.SocketAddress;
import java.util.Optional;
import java.util.function.Predicate;
import org.emexchange.hub.policy.PartyId;

/** Who is at the other end of one connection, and whether it may be there. */
final class MllpCaller {
    private final String door;
    private final SslHandler tls;
    private final MllpPeers peers;
    private final MllpConnections connections;
    private final Predicate<PartyId> admitted;
    private boolean handshaking = true;
    private Optional<PartyId> inside = Optional.empty();

    MllpCaller(String door, SslHandler tls, MllpPeers peers, MllpConnections connections, Predicate<PartyId> admitted) {
        this.door = door;
        this.tls = tls;
        this.peers = peers;
        this.connections = connections;
        this.admitted = admitted;
    }

    /** @return true at the one event by which a caller comes in; one that may not is sent away */
    boolean entered(ChannelHandlerContext context, Object event) {
        if (!(event instanceof SslHandshakeCompletionEvent handshake) || !handshaking) {
            return false;
        }
        begun();
        if (!handshake.isSuccess()) {
            peers.failed(door, handshake.cause(), from(context));
            return false;
        }
        Optional<PartyId> party = peers.party(tls.engine());
        Optional<String> fault = party.map(this::fault).orElse(Optional.of("NO CERTIFICATE"));
        if (fault.isPresent()) {
            refuse(context, party, fault.get());
            return false;
        }
        inside = party;
        return true;
    }

    private Optional<String> fault(PartyId party) {
        if (!admitted.test(party)) {
            return Optional.of("NO DOOR OF ITS OWN HERE");
        }
        return connections.enter(party) ? Optional.empty() : Optional.of("TOO MANY CONNECTIONS");
    }

    /** The party, as long as its certificate counts; otherwise the connection ends. */
    Optional<PartyId> party(ChannelHandlerContext context) {
        Optional<PartyId> now = peers.party(tls.engine());
        if (inside.isEmpty() || !now.equals(inside)) {
            refuse(context, inside, "CERTIFICATE NO LONGER COUNTS");
            return Optional.empty();
        }
        return now;
    }

    void tooSlow(ChannelHandlerContext context) {
        peers.refused(door, inside, "TOO SLOW", from(context));
    }

    void left() {
        if (handshaking) {
            begun();
        }
        inside.ifPresent(connections::leave);
        inside = Optional.empty();
    }

    private void begun() {
        handshaking = false;
        connections.begun();
    }

    private void refuse(ChannelHandlerContext context, Optional<PartyId> party, String why) {
        peers.refused(door, party, why, from(context));
        end(context);
    }

    /** Ends the connection; what its other side has not been answered, it sends again. */
    static void end(ChannelHandlerContext context) {
        ChannelFuture unused = context.close();
    }

    private static String from(ChannelHandlerContext context) {
        SocketAddress remote = context.channel().remoteAddress();
        return remote == null ? "" : remote.toString();
    }
}
