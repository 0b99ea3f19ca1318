package org.emexchange.certsdev;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.CRLNumber;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CRLConverter;
import org.bouncycastle.cert.jcajce.JcaX509CRLHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority with its key, which is P-384: it certifies and it revokes. */
record Issuer(X509Certificate certificate, PrivateKey key) {
    private static final KeyAlgorithm ALGORITHM = KeyAlgorithm.EC_P384;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Issuer selfSigned(X500Name name, KeyPair pair, Lifetime lifetime, List<Extension> extensions)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name, newSerial(), Date.from(lifetime.from()), Date.from(lifetime.until()), name, pair.getPublic());
        return new Issuer(sign(builder, pair.getPrivate(), pair.getPublic(), extensions), pair.getPrivate());
    }

    X509Certificate issue(X500Name subject, PublicKey subjectKey, Lifetime lifetime, List<Extension> extensions)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                new JcaX509CertificateHolder(certificate).getSubject(),
                newSerial(),
                Date.from(lifetime.from()),
                Date.from(lifetime.until()),
                subject,
                subjectKey);
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate.getPublicKey()));
        return sign(builder, key, subjectKey, extensions);
    }

    /** The list that follows {@code previous}: all that it revokes, and {@code revoked}, under the next number. */
    X509CRL list(Optional<X509CRL> previous, Optional<X509Certificate> revoked, Lifetime lifetime)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        JcaX509v2CRLBuilder builder =
                new JcaX509v2CRLBuilder(certificate.getSubjectX500Principal(), Date.from(lifetime.from()));
        builder.setNextUpdate(Date.from(lifetime.until()));
        BigInteger number = BigInteger.ONE;
        if (previous.isPresent()) {
            builder.addCRL(new JcaX509CRLHolder(previous.get()));
            number = number(previous.get()).add(BigInteger.ONE);
        }
        revoked.ifPresent(gone -> builder.addCRLEntry(
                gone.getSerialNumber(), Date.from(lifetime.from()), CRLReason.cessationOfOperation));
        builder.addExtension(
                Extension.authorityKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createAuthorityKeyIdentifier(certificate.getPublicKey()));
        builder.addExtension(Extension.cRLNumber, false, new CRLNumber(number));
        return new JcaX509CRLConverter().getCRL(builder.build(signer(key)));
    }

    boolean issued(X509Certificate other) {
        try {
            other.verify(certificate.getPublicKey());
            return true;
        } catch (GeneralSecurityException notOurs) {
            return false;
        }
    }

    private static BigInteger number(X509CRL crl) {
        byte[] value = ASN1OctetString.getInstance(crl.getExtensionValue(Extension.cRLNumber.getId()))
                .getOctets();
        return ASN1Integer.getInstance(value).getPositiveValue();
    }

    private static X509Certificate sign(
            X509v3CertificateBuilder builder, PrivateKey key, PublicKey subjectKey, List<Extension> extensions)
            throws GeneralSecurityException, CertIOException, OperatorCreationException {
        builder.addExtension(
                Extension.subjectKeyIdentifier,
                false,
                new JcaX509ExtensionUtils().createSubjectKeyIdentifier(subjectKey));
        for (Extension extension : extensions) {
            builder.addExtension(extension);
        }
        return new JcaX509CertificateConverter().getCertificate(builder.build(signer(key)));
    }

    private static ContentSigner signer(PrivateKey key) throws OperatorCreationException {
        return new JcaContentSignerBuilder(ALGORITHM.signatureName()).build(key);
    }

    /** 127 random bits behind a leading one: positive, never zero, within the 20 octets of RFC 5280 section 4.1.2.2. */
    private static BigInteger newSerial() {
        return new BigInteger(127, RANDOM).setBit(127);
    }
}
