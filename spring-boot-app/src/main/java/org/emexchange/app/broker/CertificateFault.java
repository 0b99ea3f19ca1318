package org.emexchange.app.broker;

/** Why a client certificate does not count. */
enum CertificateFault {
    ABSENT,
    NOT_YET_VALID,
    EXPIRED,
    /** Not for TLS clients: no clientAuth in its extended key usage, or a key usage without digitalSignature. */
    WRONG_USE,
    /** RSA under 3072 bits, a curve under 256 bits, or signed with SHA-1 or weaker; of the certificate or one above it. */
    WEAK,
    /** It does not name exactly one party. */
    NO_PARTY,
    /** No path from a trusted root. */
    UNTRUSTED,
    REVOKED,
    /** The revocation lists are stale, unreadable or of another issuer: nobody is let in. */
    REVOCATION_UNKNOWN,
    /** Sound, but its party is not in the register, or not with this certificate. */
    UNKNOWN_PARTY
}
