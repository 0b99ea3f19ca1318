package org.emexchange.app.broker;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLPeerUnverifiedException;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.hub.edge.MllpPeers;
import org.emexchange.hub.policy.PartyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mutual TLS 1.3 for a door of the hub's own, by the checks of the broker's door: the certificate names one party, is
 * for TLS clients, is strong, current and not revoked, and a trusted authority has issued it. The files are looked at
 * every two seconds.
 */
public final class PartyTls implements MllpPeers, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PartyTls.class);
    private static final long LOOK_SECONDS = 2;

    private final PartyTrust trust;
    private final ServerTls tls;
    private final RefusalRelay refusals;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "party-tls");
        thread.setDaemon(true);
        return thread;
    });

    /**
     * @param register whether the register now has the party with a certificate of that fingerprint
     * @throws IOException if the hub's certificate or key cannot be read
     */
    public PartyTls(
            TlsFiles own,
            TrustFiles files,
            BiPredicate<PartyId, String> register,
            BrokerEvents events,
            InstantSource clock)
            throws IOException, GeneralSecurityException {
        this.trust = new PartyTrust(files, register, clock);
        this.tls = new ServerTls(own, trust);
        this.refusals = new RefusalRelay(events);
        ScheduledFuture<?> unused =
                looks.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks at the files now, instead of within two seconds. */
    public void look() {
        try {
            trust.refresh();
            tls.refresh();
        } catch (RuntimeException unexpected) {
            LOG.error("Whether certificates still count could not be checked", unexpected);
        }
    }

    @Override
    public SSLEngine engine() {
        return tls.engine();
    }

    @Override
    public Optional<PartyId> party(SSLEngine engine) {
        try {
            return Optional.of(
                    trust.verify(Certificates.x509(engine.getSession().getPeerCertificates())));
        } catch (SSLPeerUnverifiedException | CertificateRefused nobody) {
            return Optional.empty();
        }
    }

    @Override
    public void failed(String door, Throwable failure, String from) {
        refusals.refused(HandshakeFault.of(failure, door(door), from));
    }

    @Override
    public void refused(String door, Optional<PartyId> party, String why, String from) {
        String who = party.map(PartyId::value).orElse(BrokerRefusal.UNKNOWN);
        refusals.refused(new BrokerRefusal(who, Kind.LOGIN, why, door(door), from));
    }

    private static String door(String name) {
        return "mllp." + name;
    }

    @Override
    public void close() {
        looks.shutdownNow();
        refusals.close();
    }
}
