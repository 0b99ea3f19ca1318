package org.emexchange.hub.edge;

import java.util.Optional;
import javax.net.ssl.SSLEngine;
import org.emexchange.hub.policy.PartyId;

/** The hub's side of TLS: it shows its certificate, and says whose the other side's is. */
public interface MllpPeers {
    /** For one connection: TLS 1.3, with a certificate of the client's that counts. */
    SSLEngine engine();

    /** The party behind the connection; empty once its certificate no longer counts. Cheap enough for every message. */
    Optional<PartyId> party(SSLEngine engine);

    /** Audits a handshake that failed. */
    void failed(String door, Throwable failure, String from);

    /** Audits a connection that was not let in, or was ended. */
    void refused(String door, Optional<PartyId> party, String why, String from);
}
