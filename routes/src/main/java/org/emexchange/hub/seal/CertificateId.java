package org.emexchange.hub.seal;

import java.io.IOException;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.x509.Certificate;

/**
 * How CMS names a certificate (RFC 5652, section 10.2.4 and 5.3): by issuer and serial number, or by the subject key
 * identifier that the certificate itself states. It chooses among registered certificates and never brings one.
 */
final class CertificateId {
    private static final String SUBJECT_KEY = "2.5.29.14";

    private CertificateId() {}

    static IssuerAndSerialNumber of(X509Certificate certificate) {
        try {
            return new IssuerAndSerialNumber(
                    Certificate.getInstance(certificate.getEncoded()).getIssuer(), certificate.getSerialNumber());
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * One of the two ways to name a certificate.
     *
     * @throws IllegalArgumentException where it is neither
     * @throws ClassCastException as the library throws for a part of another type
     */
    static ASN1Encodable read(ASN1Encodable id) {
        return id.toASN1Primitive() instanceof ASN1Sequence sequence
                ? Ber.whole(IssuerAndSerialNumber.getInstance(sequence), sequence)
                : ASN1OctetString.getInstance(id);
    }

    /** @param id as it was {@link #read} */
    static boolean names(ASN1Encodable id, X509Certificate certificate) {
        try {
            if (id instanceof IssuerAndSerialNumber number) {
                return certificate
                                .getSerialNumber()
                                .equals(number.getSerialNumber().getValue())
                        && certificate
                                .getIssuerX500Principal()
                                .equals(new X500Principal(number.getName().getEncoded()));
            }
            byte[] stated = certificate.getExtensionValue(SUBJECT_KEY);
            byte[] asked = ASN1OctetString.getInstance(id).getOctets();
            return stated != null && Arrays.equals(asked, octets(octets(stated)));
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] octets(byte[] encoded) {
        return ASN1OctetString.getInstance(encoded).getOctets();
    }
}
