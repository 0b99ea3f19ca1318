package org.emexchange.hub.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientIdentifier;
import org.bouncycastle.asn1.cms.KeyAgreeRecipientInfo;
import org.bouncycastle.asn1.cms.KeyTransRecipientInfo;
import org.bouncycastle.asn1.cms.OriginatorPublicKey;
import org.bouncycastle.asn1.cms.RecipientEncryptedKey;
import org.bouncycastle.asn1.cms.ecc.ECCCMSSharedInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * The one RecipientInfo of a content: RSA-OAEP (RFC 3560), or ephemeral-static ECDH (RFC 5753).
 *
 * @param id which certificate it was encrypted for
 * @param originator the sender's ephemeral key, on its curve; empty for RSA-OAEP
 * @param sharedInfo what the key is derived from beside the shared secret; empty for RSA-OAEP
 */
record CmsRecipient(ASN1Encodable id, Optional<ECPublicKey> originator, byte[] sharedInfo, byte[] wrappedKey) {
    private static final byte[] BITS = {0, 0, 1, 0};
    private static final int MATERIAL = 256;

    /** @throws IllegalArgumentException where it is not a RecipientInfo */
    static CmsRecipient read(ASN1Encodable info) {
        if (info.toASN1Primitive() instanceof ASN1TaggedObject tagged) {
            require(tagged.hasContextTag(1));
            KeyAgreeRecipientInfo agreement = KeyAgreeRecipientInfo.getInstance(tagged, false);
            Ber.whole(new DERTaggedObject(false, 1, agreement), info);
            return agreement(agreement);
        }
        return transport(Ber.whole(KeyTransRecipientInfo.getInstance(info), info));
    }

    private static CmsRecipient transport(KeyTransRecipientInfo info) {
        AlgorithmIdentifier algorithm = info.getKeyEncryptionAlgorithm();
        CmsAlgorithm.require(algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSAES_OAEP));
        CmsAlgorithm.requireOaep(algorithm);
        boolean byKeyId = info.getRecipientIdentifier().getId().toASN1Primitive() instanceof ASN1OctetString;
        require(info.getVersion().hasValue(byKeyId ? 2 : 0));
        return new CmsRecipient(
                CertificateId.read(info.getRecipientIdentifier().getId()),
                Optional.empty(),
                new byte[0],
                info.getEncryptedKey().getOctets());
    }

    private static CmsRecipient agreement(KeyAgreeRecipientInfo info) {
        AlgorithmIdentifier wrap = CmsAlgorithm.requireAgreement(info.getKeyEncryptionAlgorithm());
        OriginatorPublicKey key = info.getOriginator().getOriginatorKey();
        ASN1Sequence keys = info.getRecipientEncryptedKeys();
        ASN1OctetString material = info.getUserKeyingMaterial();
        require(info.getVersion().hasValue(3) && key != null && keys.size() == 1);
        require(material == null || material.getOctetsLength() <= MATERIAL);
        RecipientEncryptedKey only =
                Ber.whole(RecipientEncryptedKey.getInstance(keys.getObjectAt(0)), keys.getObjectAt(0));
        return new CmsRecipient(
                CertificateId.read(id(only.getIdentifier())),
                Optional.of(originator(key)),
                sharedInfo(wrap, Optional.ofNullable(material).map(ASN1OctetString::getOctets)),
                only.getEncryptedKey().getOctets());
    }

    private static ASN1Encodable id(KeyAgreeRecipientIdentifier identifier) {
        return identifier.getIssuerAndSerialNumber() != null
                ? identifier.getIssuerAndSerialNumber()
                : identifier.getRKeyID().getSubjectKeyIdentifier();
    }

    /** The length of the point tells the curve; a curve that is named must be the same. */
    private static ECPublicKey originator(OriginatorPublicKey key) {
        AlgorithmIdentifier algorithm = key.getAlgorithm();
        Curve curve = Curve.ofPoint(key.getPublicKeyData().getOctets());
        CmsAlgorithm.require(CmsAlgorithm.isPlain(algorithm, X9ObjectIdentifiers.id_ecPublicKey)
                || algorithm.equals(new AlgorithmIdentifier(
                        X9ObjectIdentifiers.id_ecPublicKey,
                        new ASN1ObjectIdentifier(curve.uri.substring("urn:oid:".length())))));
        require(key.getPublicKeyData().getPadBits() == 0);
        return curve.point(key.getPublicKeyData().getOctets());
    }

    /** ECC-CMS-SharedInfo of RFC 5753, section 7.2, for a key of 256 bits. */
    static byte[] sharedInfo(AlgorithmIdentifier wrap, Optional<byte[]> material) {
        try {
            return material.map(octets -> new ECCCMSSharedInfo(wrap, octets, BITS))
                    .orElseGet(() -> new ECCCMSSharedInfo(wrap, BITS))
                    .getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean fits(X509Certificate own) {
        if (!CertificateId.names(id, own)) {
            return false;
        }
        if (originator.isEmpty()) {
            return own.getPublicKey() instanceof RSAKey rsa
                    && (rsa.getModulus().bitLength() + 7) / 8 == wrappedKey.length;
        }
        return own.getPublicKey() instanceof ECPublicKey point
                && Curve.of(point).equals(Curve.of(originator.get()))
                && wrappedKey.length == KeyTransport.WRAPPED;
    }

    byte[] contentKey(PrivateKey own) throws GeneralSecurityException {
        if (originator.isEmpty()) {
            return KeyTransport.unwrapByRsa(wrappedKey, own);
        }
        return KeyTransport.unwrap(wrappedKey, derive(KeyTransport.secret(own, originator.get()), sharedInfo));
    }

    /** ANSI X9.63 with SHA-256, of which one round makes 256 bits. */
    static byte[] derive(byte[] secret, byte[] sharedInfo) throws GeneralSecurityException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update(secret);
        digest.update(new byte[] {0, 0, 0, 1});
        digest.update(sharedInfo);
        Arrays.fill(secret, (byte) 0);
        return digest.digest();
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.CMS_ENCRYPTION);
        }
    }
}
