package org.emexchange.hub.seal;

import java.util.Map;

/** The names of the envelope profile: docs/envelope-profile.md. */
final class Profile {
    static final String ENVELOPE = "urn:emexchange:envelope:1";
    static final String SBDH = "http://www.unece.org/cefact/namespaces/StandardBusinessDocumentHeader";
    static final String DS = "http://www.w3.org/2000/09/xmldsig#";
    static final String DSIG11 = "http://www.w3.org/2009/xmldsig11#";
    static final String XENC = "http://www.w3.org/2001/04/xmlenc#";
    static final String XENC11 = "http://www.w3.org/2009/xmlenc11#";
    static final String EXC_C14N = "http://www.w3.org/2001/10/xml-exc-c14n#";
    static final String GCM = XENC11 + "aes256-gcm";
    static final String OAEP = XENC11 + "rsa-oaep";
    static final String MGF = XENC11 + "mgf1sha256";
    static final String KW = XENC + "kw-aes256";
    static final String ECDH = XENC11 + "ECDH-ES";
    static final String KDF = XENC11 + "ConcatKDF";
    static final String SHA256 = XENC + "sha256";
    static final String P256 = "urn:oid:1.2.840.10045.3.1.7";
    static final String P384 = "urn:oid:1.3.132.0.34";
    static final String ECDSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256";
    static final String ECDSA_SHA384 = "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha384";
    static final String PSS_SHA256 = "http://www.w3.org/2007/05/xmldsig-more#sha256-rsa-MGF1";
    static final String PSS_SHA384 = "http://www.w3.org/2007/05/xmldsig-more#sha384-rsa-MGF1";
    static final Map<String, String> DIGESTS = Map.of(
            SHA256, "SHA-256", "http://www.w3.org/2001/04/xmldsig-more#sha384", "SHA-384", XENC + "sha512", "SHA-512");

    private Profile() {}
}
