package org.emexchange.hub.edge;

import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.handler.ssl.SslHandler;
import io.netty.util.concurrent.EventExecutorGroup;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.apache.camel.component.netty.NettyConsumer;
import org.apache.camel.component.netty.ServerInitializerFactory;
import org.apache.camel.component.netty.handlers.ServerChannelHandler;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;

/** What a connection to an MLLP port goes through: TLS, frames, turns, and only then the door's route. */
final class MllpPipeline extends ServerInitializerFactory {
    private final String door;
    private final MllpOptions options;
    private final Predicate<PartyId> admitted;
    private final EventExecutorGroup workers;
    private final @Nullable NettyConsumer consumer;

    MllpPipeline(
            String door,
            MllpOptions options,
            Predicate<PartyId> admitted,
            EventExecutorGroup workers,
            @Nullable NettyConsumer consumer) {
        this.door = door;
        this.options = options;
        this.admitted = admitted;
        this.workers = workers;
        this.consumer = consumer;
    }

    @Override
    public ServerInitializerFactory createPipelineFactory(NettyConsumer serving) {
        return new MllpPipeline(door, options, admitted, workers, serving);
    }

    @Override
    protected void initChannel(Channel channel) {
        MllpPeers peers = options.peers();
        if (consumer == null || !options.connections().begin()) {
            peers.refused(door, Optional.empty(), "TOO MANY HANDSHAKES", String.valueOf(channel.remoteAddress()));
            ChannelFuture unused = channel.close();
            return;
        }
        channel.config().setAutoRead(false);
        SslHandler tls = new SslHandler(peers.engine());
        tls.setHandshakeTimeout(MllpLimits.HANDSHAKE.toSeconds(), TimeUnit.SECONDS);
        MllpFrames frames = new MllpFrames(options.limits().octets());
        MllpCaller caller = new MllpCaller(door, tls, peers, options.connections(), admitted);
        channel.pipeline()
                .addLast("tls", tls)
                .addLast("frames", frames)
                .addLast("turns", new MllpTurns(caller, frames, options.limits()))
                .addLast(workers, "route", new ServerChannelHandler(consumer));
    }
}
