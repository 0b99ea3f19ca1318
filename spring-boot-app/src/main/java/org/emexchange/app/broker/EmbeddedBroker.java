package org.emexchange.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.InstantSource;
import java.util.OptionalLong;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiPredicate;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.remoting.impl.netty.NettyAcceptor;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.core.server.Queue;
import org.apache.activemq.artemis.core.server.ServiceRegistry;
import org.apache.activemq.artemis.core.server.impl.ActiveMQServerImpl;
import org.apache.activemq.artemis.core.server.impl.ServiceRegistryImpl;
import org.emexchange.hub.policy.PartyId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The broker inside the hub's own process: durable, mutual TLS 1.3 only, CORE and AMQP 1.0. Whoever connects is the party
 * of the client certificate, which every message then carries as its validated user (JMSXUserID, {@code
 * _AMQ_VALIDATED_USER}).
 *
 * <p>The trust files are looked at every two seconds: a connection whose certificate no longer counts is closed, and a
 * renewed certificate of the broker serves the next connection.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedBroker.class);
    private static final String AUDIT = "org.apache.activemq.audit";
    private static final long LOOK_SECONDS = 2;
    private static final long START_SECONDS = 60;

    private final ActiveMQServer server;
    private final RefusalRelay refusals;
    private final Revocation revocation;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "broker-trust");
        thread.setDaemon(true);
        return thread;
    });

    private EmbeddedBroker(
            BrokerSettings settings, BiPredicate<PartyId, String> register, BrokerEvents events, InstantSource clock)
            throws Exception {
        this.refusals = new RefusalRelay(events);
        PartyTrust trust = new PartyTrust(settings.trust(), register, clock);
        ServerTls tls = new ServerTls(settings.tls(), trust);
        Permissions permissions = new Permissions(settings.addresses());
        ServiceRegistry services = new ServiceRegistryImpl();
        services.addAcceptorFactory(
                BrokerConfiguration.ACCEPTOR,
                new PartyAcceptorFactory(tls, trust, refusals, settings.largestMessage()));
        services.addIncomingInterceptor(new QueryGate(permissions, refusals));
        Configuration configuration = BrokerConfiguration.of(settings);
        this.server = new ActiveMQServerImpl(
                configuration, null, new PartySecurity(trust, permissions, refusals), null, services);
        server.addProtocolManagerFactory(new AmqpWithoutMirrors());
        server.registerBrokerPlugin(new MessageRules(settings.largestMessage(), refusals));
        this.revocation = new Revocation(server, trust, tls, refusals);
    }

    /**
     * Starts the broker; messages of the last run are there again.
     *
     * @param register whether the register now has the party with a certificate of that fingerprint; asked at every login
     *     and act
     * @throws BrokerStartException if it does not listen within a minute, or if the loggers below {@value #AUDIT} are on:
     *     at INFO they would write the properties of every message to the log
     */
    public static EmbeddedBroker start(
            BrokerSettings settings, BiPredicate<PartyId, String> register, BrokerEvents events, InstantSource clock) {
        if (LoggerFactory.getLogger(AUDIT + ".message").isInfoEnabled()) {
            throw notStarted(settings.folder(), new IllegalStateException("set logging.level." + AUDIT + " to OFF"));
        }
        try {
            makePrivate(settings.folder());
            EmbeddedBroker broker = new EmbeddedBroker(settings, register, events, clock);
            broker.start();
            return broker;
        } catch (BrokerStartException failed) {
            throw failed;
        } catch (Exception failed) {
            throw notStarted(settings.folder(), failed);
        }
    }

    /** The port that it listens at. */
    public int port() {
        return ((NettyAcceptor) server.getRemotingService().getAcceptor(BrokerConfiguration.ACCEPTOR)).getActualPort();
    }

    /**
     * How many messages are in the queue of that address, those under way to a consumer included; empty where there is no
     * such queue.
     */
    public OptionalLong waiting(String address) {
        Queue queue = server.locateQueue(SimpleString.of(address));
        return queue == null ? OptionalLong.empty() : OptionalLong.of(queue.getMessageCount());
    }

    /** Looks at the trust files now, instead of within two seconds. */
    public void lookAtTrust() {
        revocation.look();
    }

    /** Lets what is being written be written, disconnects everyone and stops. */
    @Override
    public void close() {
        looks.shutdownNow();
        try {
            server.stop();
        } catch (Exception failed) {
            LOG.error("The broker did not stop cleanly", failed);
        }
        refusals.close();
    }

    private void start() throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        server.registerActivationFailureListener(failure::set);
        server.registerIOCriticalErrorListener((cause, message, file) -> refusals.failed(message));
        try {
            server.start();
            Exception failed = failure.get();
            if (failed != null) {
                throw failed;
            }
            if (!server.waitForActivation(START_SECONDS, TimeUnit.SECONDS) || port() == 0) {
                throw new IllegalStateException("it does not listen");
            }
        } catch (Exception failed) {
            close();
            throw failed;
        }
        ScheduledFuture<?> unused =
                looks.scheduleWithFixedDelay(revocation::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    private static void makePrivate(Path folder) throws IOException {
        Files.createDirectories(folder);
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
    }

    private static BrokerStartException notStarted(Path folder, Exception cause) {
        return new BrokerStartException("The embedded broker in " + folder + " did not start: " + cause, cause);
    }
}
