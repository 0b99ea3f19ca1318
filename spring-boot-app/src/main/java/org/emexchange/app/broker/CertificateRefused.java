package org.emexchange.app.broker;

import java.security.cert.CertificateException;

/** A client certificate that does not count, and for whom it was issued where an authority vouches for that. */
final class CertificateRefused extends CertificateException {
    private static final long serialVersionUID = 1L;

    private final CertificateFault fault;
    private final String party;

    CertificateRefused(CertificateFault fault, String party) {
        super(fault.name());
        this.fault = fault;
        this.party = party;
    }

    CertificateRefused(CertificateFault fault) {
        this(fault, BrokerRefusal.UNKNOWN);
    }

    CertificateFault fault() {
        return fault;
    }

    String party() {
        return party;
    }
}
