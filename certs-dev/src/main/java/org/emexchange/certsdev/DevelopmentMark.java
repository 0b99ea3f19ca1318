package org.emexchange.certsdev;

import java.io.IOException;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.Extension;

/**
 * The two marks that every development certificate bears: an extension (its OID is made from a UUID, as ITU-T X.667
 * allows, and belongs to this project) and the organisation in its subject and its issuer.
 */
final class DevelopmentMark {
    static final String OID = "2.25.198757783909457377061976208695837602548";
    static final String ORGANISATION = "EM Exchange development - not for production";

    private DevelopmentMark() {}

    static Extension extension() throws IOException {
        return Extension.create(new ASN1ObjectIdentifier(OID), false, new DERUTF8String(ORGANISATION));
    }

    static X500Name subject(String commonName) {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, ORGANISATION)
                .addRDN(BCStyle.CN, commonName)
                .build();
    }

    static X500Name organisationOnly() {
        return new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.O, ORGANISATION)
                .build();
    }

    /** Any one mark is enough: neither a copied subject nor a stripped extension hides a development certificate. */
    static boolean isOn(X509Certificate certificate) {
        return certificate.getExtensionValue(OID) != null
                || certificate.getSubjectX500Principal().getName().contains(ORGANISATION)
                || certificate.getIssuerX500Principal().getName().contains(ORGANISATION);
    }
}
