package org.emexchange.app.demo;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** A private key for signatures and the certificate under which it is registered. */
record SigningKey(PrivateKey key, X509Certificate certificate) {
    @Override
    public String toString() {
        return "SigningKey[" + certificate.getSerialNumber() + "]";
    }
}
