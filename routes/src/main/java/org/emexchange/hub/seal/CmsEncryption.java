package org.emexchange.hub.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientIdentifier;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorIdentifierOrKey;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.RecipientIdentifier;
import org.bouncycastle.asn1.cms.RecipientInfo;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** Writes AuthEnvelopedData for one recipient: a fresh content key and, for ECDH, a fresh key pair for every message. */
final class CmsEncryption {
    private static final int IV = 12;
    private static final int TAG = 16;

    private CmsEncryption() {}

    /** DER of the ContentInfo. */
    static byte[] encrypt(byte[] clear, X509Certificate recipient) {
        try {
            byte[] contentKey = ContentCipher.freshKey();
            RecipientInfo info = recipient.getPublicKey() instanceof ECPublicKey point
                    ? new RecipientInfo(byAgreement(contentKey, point, recipient))
                    : new RecipientInfo(byRsa(contentKey, recipient));
            return enveloped(info, ContentCipher.encrypt(contentKey, clear)).getEncoded(ASN1Encoding.DER);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a message cannot be encrypted", e);
        }
    }

    private static ContentInfo enveloped(RecipientInfo info, byte[] sealed) {
        byte[] iv = Arrays.copyOf(sealed, IV);
        byte[] content = Arrays.copyOfRange(sealed, IV, sealed.length - TAG);
        byte[] tag = Arrays.copyOfRange(sealed, sealed.length - TAG, sealed.length);
        EncryptedContentInfo encrypted = new EncryptedContentInfo(
                CMSObjectIdentifiers.data,
                new AlgorithmIdentifier(NISTObjectIdentifiers.id_aes256_GCM, new GCMParameters(iv, TAG)),
                new DEROctetString(content));
        return new ContentInfo(
                CMSObjectIdentifiers.authEnvelopedData,
                new AuthEnvelopedData(null, new DERSet(info), encrypted, null, new DEROctetString(tag), null));
    }

    private static KeyTransRecipientInfo byRsa(byte[] contentKey, X509Certificate recipient)
            throws GeneralSecurityException {
        return new KeyTransRecipientInfo(
                new RecipientIdentifier(CertificateId.of(recipient)),
                CmsAlgorithm.OAEP,
                new DEROctetString(KeyTransport.wrapByRsa(contentKey, recipient.getPublicKey())));
    }

    private static KeyAgreeRecipientInfo byAgreement(byte[] contentKey, ECPublicKey point, X509Certificate recipient)
            throws GeneralSecurityException {
        KeyPair ephemeral = KeyTransport.ephemeral(point);
        Curve curve = Curve.of(point).orElseThrow();
        byte[] keyEncryptionKey = CmsRecipient.derive(
                KeyTransport.secret(ephemeral.getPrivate(), point),
                CmsRecipient.sharedInfo(CmsAlgorithm.WRAP, Optional.empty()));
        OriginatorPublicKey originator = new OriginatorPublicKey(
                new AlgorithmIdentifier(X9ObjectIdentifiers.id_ecPublicKey),
                curve.octets((ECPublicKey) ephemeral.getPublic()));
        return new KeyAgreeRecipientInfo(
                new OriginatorIdentifierOrKey(originator),
                null,
                CmsAlgorithm.AGREEMENT,
                new DERSequence(new RecipientEncryptedKey(
                        new KeyAgreeRecipientIdentifier(CertificateId.of(recipient)),
                        new DEROctetString(KeyTransport.wrap(contentKey, keyEncryptionKey)))));
    }
}
