package org.emexchange.app.broker;

import java.util.Set;
import javax.security.auth.Subject;
import org.apache.activemq.artemis.core.security.CheckType;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.spi.core.protocol.RemotingConnection;
import org.apache.activemq.artemis.spi.core.security.ActiveMQSecurityManager5;
import org.apache.activemq.artemis.spi.core.security.jaas.UserPrincipal;
import org.apache.activemq.artemis.utils.CertificateUtil;
import org.emexchange.app.broker.BrokerRefusal.Kind;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;

/**
 * Logs in by client certificate and nothing else: user name and password, whatever they are, count for nothing. The broker
 * asks again at every act (its caches are off), so that a certificate which no longer counts stops at its next act.
 */
final class PartySecurity implements ActiveMQSecurityManager5 {
    private final PartyTrust trust;
    private final Permissions permissions;
    private final RefusalRelay refusals;

    PartySecurity(PartyTrust trust, Permissions permissions, RefusalRelay refusals) {
        this.trust = trust;
        this.permissions = permissions;
        this.refusals = refusals;
    }

    @Override
    public @Nullable Subject authenticate(
            @Nullable String user,
            @Nullable String password,
            @Nullable RemotingConnection connection,
            @Nullable String securityDomain) {
        try {
            PartyId party = trust.verify(CertificateUtil.getCertsFromConnection(connection));
            return new Subject(true, Set.of(new UserPrincipal(party.value())), Set.of(), Set.of());
        } catch (CertificateRefused refused) {
            String from = connection == null ? "" : connection.getRemoteAddress();
            refusals.refused(new BrokerRefusal(
                    refused.party(), Kind.LOGIN, refused.fault().name(), "", from));
            return null;
        }
    }

    @Override
    public boolean authorize(@Nullable Subject subject, Set<Role> roles, CheckType act, String address) {
        String party = party(subject);
        if (!party.equals(BrokerRefusal.UNKNOWN) && permissions.permits(new PartyId(party), act, address)) {
            return true;
        }
        refusals.refused(new BrokerRefusal(party, Kind.AUTHORISATION, act.name(), address, ""));
        return false;
    }

    /** The id of the party that the certificate proved, or {@link BrokerRefusal#UNKNOWN}. */
    static String party(@Nullable Subject subject) {
        return subject == null
                ? BrokerRefusal.UNKNOWN
                : subject.getPrincipals(UserPrincipal.class).stream()
                        .map(UserPrincipal::getName)
                        .findFirst()
                        .orElse(BrokerRefusal.UNKNOWN);
    }

    @Override
    public boolean validateUser(@Nullable String user, @Nullable String password) {
        return false;
    }

    @Override
    public boolean validateUserAndRole(
            @Nullable String user, @Nullable String password, Set<Role> roles, CheckType act) {
        return false;
    }
}
