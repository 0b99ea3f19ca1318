package org.emexchange.hub.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.jspecify.annotations.Nullable;

/** Writes a detached SignedData with one signer. */
final class CmsSigning {
    private CmsSigning() {}

    /** DER of the ContentInfo, with the certificate inside for readers that want one. */
    static byte[] detachedWithCertificate(byte[] octets, PrivateKey key, X509Certificate certificate) {
        try {
            return detached(octets, key, certificate, new DERSet(Certificate.getInstance(certificate.getEncoded())));
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }

    /** DER of the ContentInfo, without a certificate. */
    static byte[] detached(byte[] octets, PrivateKey key, X509Certificate certificate) {
        try {
            return detached(octets, key, certificate, null);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }

    private static byte[] detached(
            byte[] octets, PrivateKey key, X509Certificate certificate, @Nullable ASN1Set certificates)
            throws GeneralSecurityException, IOException {
        SignaturePrimitive primitive = SignaturePrimitive.forKey(key);
        ASN1Set attributes = CmsAttributes.of(Digests.of(primitive.digest(), octets));
        byte[] value = primitive.sign(key, attributes.getEncoded(ASN1Encoding.DER));
        SignerInfo signer = new SignerInfo(
                new SignerIdentifier(CertificateId.of(certificate)),
                CmsAlgorithm.digest(primitive),
                attributes,
                CmsAlgorithm.of(primitive),
                new DEROctetString(key instanceof ECKey point ? EcdsaValue.der(value, point) : value),
                (ASN1Set) null);
        SignedData signed = new SignedData(
                new DERSet(CmsAlgorithm.digest(primitive)),
                new ContentInfo(CMSObjectIdentifiers.data, null),
                certificates,
                null,
                new DERSet(signer));
        return new ContentInfo(CMSObjectIdentifiers.signedData, signed).getEncoded(ASN1Encoding.DER);
    }
}
