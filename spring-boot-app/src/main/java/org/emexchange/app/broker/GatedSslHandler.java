package org.emexchange.app.broker;

import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.ssl.SslHandler;
import java.net.SocketAddress;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.emexchange.app.broker.BrokerRefusal.Kind;

/** TLS with the {@link DoorGate} right behind it; tells of handshakes that fail. */
final class GatedSslHandler extends SslHandler {
    private static final long HANDSHAKE_SECONDS = 5;

    private final PartyTrust trust;
    private final RefusalRelay refusals;
    private final long largestMessage;
    private final Semaphore handshakes;

    /** @param handshakes how many more may be under way: one beyond that ends before it begins */
    GatedSslHandler(
            SSLEngine engine, PartyTrust trust, RefusalRelay refusals, long largestMessage, Semaphore handshakes) {
        super(engine);
        this.handshakes = handshakes;
        this.trust = trust;
        this.refusals = refusals;
        this.largestMessage = largestMessage;
        setHandshakeTimeout(HANDSHAKE_SECONDS, TimeUnit.SECONDS);
    }

    @Override
    public void handlerAdded(ChannelHandlerContext context) throws Exception {
        super.handlerAdded(context);
        String from = from(context);
        if (!handshakes.tryAcquire()) {
            tell(BrokerRefusal.UNKNOWN, Kind.TLS, "too many handshakes", from);
            ChannelFuture unused = context.close();
            return;
        }
        DoorGate gate = new DoorGate(
                largestMessage, refusal -> tell(party(), refusal.kind(), String.valueOf(refusal.getMessage()), from));
        context.pipeline().addAfter(context.name(), "door-gate", gate);
        handshakeFuture().addListener(done -> {
            handshakes.release();
            if (!done.isSuccess()) {
                refusals.refused(HandshakeFault.of(done.cause(), "", from));
            }
        });
    }

    private void tell(String party, Kind kind, String detail, String from) {
        refusals.refused(new BrokerRefusal(party, kind, detail, "", from));
    }

    private String party() {
        try {
            SSLSession session = engine().getSession();
            return trust.verify(Certificates.x509(session.getPeerCertificates()))
                    .value();
        } catch (SSLPeerUnverifiedException | CertificateRefused nobody) {
            return BrokerRefusal.UNKNOWN;
        }
    }

    private static String from(ChannelHandlerContext context) {
        SocketAddress remote = context.channel().remoteAddress();
        return remote == null ? "" : remote.toString();
    }
}
