package org.emexchange.app.broker;

import org.apache.activemq.artemis.api.core.ActiveMQSecurityException;
import org.apache.activemq.artemis.core.server.ActiveMQServer;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Ends connections whose certificate has ceased to count: revoked, ended, or nobody can say because a list is stale. */
final class Revocation {
    private static final Logger LOG = LoggerFactory.getLogger(Revocation.class);

    private final ActiveMQServer server;
    private final PartyTrust trust;
    private final ServerTls tls;
    private final RefusalRelay refusals;

    Revocation(ActiveMQServer server, PartyTrust trust, ServerTls tls, RefusalRelay refusals) {
        this.server = server;
        this.trust = trust;
        this.tls = tls;
        this.refusals = refusals;
    }

    void look() {
        try {
            trust.refresh();
            tls.refresh();
            for (RemotingConnection connection : server.getRemotingService().getConnections()) {
                endUnlessTrusted(connection);
            }
        } catch (RuntimeException unexpected) {
            LOG.error("Whether open connections still count could not be checked", unexpected);
        }
    }

    private void endUnlessTrusted(RemotingConnection connection) {
        try {
            trust.verify(CertificateUtil.getCertsFromConnection(connection));
        } catch (CertificateRefused refused) {
            refusals.refused(new BrokerRefusal(
                    refused.party(), Kind.LOGIN, refused.fault().name(), "", connection.getRemoteAddress()));
            server.getRemotingService().removeConnection(connection.getID());
            connection.fail(new ActiveMQSecurityException("the client certificate no longer counts"));
        }
    }
}
