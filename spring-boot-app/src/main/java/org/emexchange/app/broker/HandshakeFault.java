package org.emexchange.app.broker;

import org.emexchange.app.broker.BrokerRefusal.Kind;

/** What a TLS handshake failed for, as it is told. */
final class HandshakeFault {
    /** The JDK's words for it; in other words it is told as a failed handshake. */
    private static final String NO_CERTIFICATE = "Empty client certificate chain";

    private HandshakeFault() {}

    static BrokerRefusal of(Throwable failure, String address, String from) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateRefused refused) {
                return new BrokerRefusal(
                        refused.party(), Kind.TLS, refused.fault().name(), address, from);
            }
        }
        boolean absent = String.valueOf(failure.getMessage()).contains(NO_CERTIFICATE);
        String detail =
                absent ? CertificateFault.ABSENT.name() : failure.getClass().getSimpleName();
        return new BrokerRefusal(BrokerRefusal.UNKNOWN, Kind.TLS, detail, address, from);
    }
}
