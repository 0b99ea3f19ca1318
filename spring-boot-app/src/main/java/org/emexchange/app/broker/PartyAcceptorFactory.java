package org.emexchange.app.broker;

import io.netty.buffer.ByteBufAllocator;
import io.netty.handler.ssl.SslHandler;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.cluster.ClusterConnection;
import org.apache.activemq.artemis.core.server.metrics.MetricsManager;
import org.apache.activemq.artemis.spi.core.protocol.ProtocolManager;
import org.apache.activemq.artemis.spi.core.remoting.Acceptor;
import org.apache.activemq.artemis.spi.core.remoting.AcceptorFactory;
import org.apache.activemq.artemis.spi.core.remoting.BufferHandler;
import org.apache.activemq.artemis.spi.core.remoting.ServerConnectionLifeCycleListener;
import org.apache.activemq.artemis.utils.actors.OrderedExecutor;
import org.jspecify.annotations.Nullable;

/** Makes the broker's one acceptor, whose TLS is ours: {@link ServerTls} and the gate behind it. */
final class PartyAcceptorFactory implements AcceptorFactory {
    private static final int HANDSHAKES = 500;

    private final ServerTls tls;
    private final PartyTrust trust;
    private final RefusalRelay refusals;
    private final long largestMessage;
    private final Semaphore handshakes = new Semaphore(HANDSHAKES);

    PartyAcceptorFactory(ServerTls tls, PartyTrust trust, RefusalRelay refusals, long largestMessage) {
        this.tls = tls;
        this.trust = trust;
        this.refusals = refusals;
        this.largestMessage = largestMessage;
    }

    @Override
    @SuppressWarnings("rawtypes") // the type that the broker declares
    public Acceptor createAcceptor(
            String name,
            @Nullable ClusterConnection cluster,
            Map<String, Object> configuration,
            BufferHandler handler,
            ServerConnectionLifeCycleListener listener,
            Executor threads,
            ScheduledExecutorService scheduled,
            Map<String, ProtocolManager> protocols,
            String threadGroup,
            @Nullable MetricsManager metrics) {
        return new NettyAcceptor(
                name,
                cluster,
                configuration,
                handler,
                listener,
                scheduled,
                new OrderedExecutor(threads),
                protocols,
                threadGroup,
                metrics) {
            @Override
            public SslHandler getSslHandler(ByteBufAllocator allocator, String peerHost, int peerPort) {
                return new GatedSslHandler(tls.engine(), trust, refusals, largestMessage, handshakes);
            }
        };
    }
}
