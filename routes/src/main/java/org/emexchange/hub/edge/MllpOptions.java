package org.emexchange.hub.edge;

import io.netty.channel.group.ChannelGroup;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.camel.component.netty.NettyConfiguration;
import org.emexchange.hub.policy.PartyId;

/**
 * The options of every MLLP port, fixed in this one place: mutual TLS 1.3, our own framing, one message of a connection at
 * a time.
 *
 * @param ports where the hub listens, by the name of the door
 */
public record MllpOptions(
        Map<String, Listener> ports, MllpPeers peers, MllpLimits limits, MllpConnections connections) {
    private static final int BACKLOG = 1_000;

    public MllpOptions {
        ports = Map.copyOf(ports);
    }

    /**
     * Where one port is.
     *
     * @param address host name or address of the interface
     * @param port 0 for any
     */
    public record Listener(String address, int port) {}

    /**
     * For one port.
     *
     * @param admitted which parties may connect
     * @param workers on which threads messages are taken in
     * @param all is given every channel, that of the port too
     * @throws IllegalArgumentException when the settings say nothing of this door
     */
    public NettyConfiguration listening(
            String door, Predicate<PartyId> admitted, EventExecutorGroup workers, ChannelGroup all) {
        Listener listener = ports.get(door);
        if (listener == null) {
            throw new IllegalArgumentException("em.mllp." + door + " is not set");
        }
        NettyConfiguration configuration = new NettyConfiguration();
        configuration.setProtocol("tcp");
        configuration.setHost(listener.address());
        configuration.setPort(listener.port());
        configuration.setSync(true);
        configuration.setBacklog(BACKLOG);
        configuration.setReuseAddress(true);
        configuration.setTcpNoDelay(true);
        configuration.setKeepAlive(true);
        configuration.setAllowDefaultCodec(false);
        configuration.setTransferExchange(false);
        configuration.setChannelGroup(all);
        configuration.setServerInitializerFactory(new MllpPipeline(door, this, admitted, workers, null));
        return configuration;
    }
}
