package org.emexchange.certsdev;

/** What one certificate of a party is for. Each use has a key of its own: none is shared between uses. */
public enum CertificateUse {
    TLS("tls"),
    SIGN("sign"),
    ENC("enc"),
    /** A second encryption certificate, always RSA, for senders whose tools know no ECDH-ES. */
    ENC_RSA("enc-rsa");

    private final String fileName;

    CertificateUse(String fileName) {
        this.fileName = fileName;
    }

    /** The name of its files without the ending: {@code sign} for {@code sign.crt} and {@code sign.key}. */
    public String fileName() {
        return fileName;
    }
}
