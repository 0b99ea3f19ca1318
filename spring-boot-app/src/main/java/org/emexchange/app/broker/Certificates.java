package org.emexchange.app.broker;

import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;

final class Certificates {
    private Certificates() {}

    static X509Certificate[] x509(Certificate[] certificates) {
        return Arrays.copyOf(certificates, certificates.length, X509Certificate[].class);
    }
}
