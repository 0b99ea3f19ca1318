package org.emexchange.hub.seal;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * CMS SignedData (RFC 5652, section 5) in the one shape that the profile allows: one signer, who signed attributes.
 * Certificates and lists inside it are not looked at, for the key is always a registered one.
 *
 * @param signer which certificate the signer says it used
 * @param digest what the signer says that the content's digest is
 * @param attributes DER of the signed attributes: what the value is a signature over
 * @param content what was signed, where it is inside; empty for a detached signature
 */
record CmsSigned(
        ASN1Encodable signer,
        SignaturePrimitive primitive,
        byte[] digest,
        byte[] attributes,
        byte[] value,
        Optional<byte[]> content) {
    /** From the one encoding that DER has. */
    static CmsSigned readDer(byte[] octets) {
        return judged(() -> Ber.readDer(octets));
    }

    static CmsSigned read(byte[] octets) {
        return judged(() -> Ber.read(octets));
    }

    private static CmsSigned judged(Supplier<ASN1Primitive> octets) {
        try {
            ContentInfo info = Ber.info(octets.get());
            require(info.getContentType().equals(CMSObjectIdentifiers.signedData));
            return of(Ber.whole(SignedData.getInstance(info.getContent()), info.getContent()));
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException | IOException e) {
            throw new RefusedException(RefusalCode.CMS_SIGNATURE, e);
        }
    }

    private static CmsSigned of(SignedData signed) throws IOException {
        ContentInfo content = signed.getEncapContentInfo();
        require(content.getContentType().equals(CMSObjectIdentifiers.data));
        require(signed.getSignerInfos().size() == 1);
        ASN1Encodable only = signed.getSignerInfos().getObjectAt(0);
        SignerInfo info = Ber.whole(SignerInfo.getInstance(only), only);
        require(info.getAuthenticatedAttributes() != null && info.getUnauthenticatedAttributes() == null);
        requireVersions(signed, info);
        SignaturePrimitive primitive =
                CmsAlgorithm.signature(info.getDigestEncryptionAlgorithm(), info.getDigestAlgorithm());
        return new CmsSigned(
                CertificateId.read(info.getSID().getId()),
                primitive,
                CmsAttributes.digest(info.getAuthenticatedAttributes()),
                info.getAuthenticatedAttributes().getEncoded(ASN1Encoding.DER),
                info.getEncryptedDigest().getOctets(),
                Optional.ofNullable(content.getContent())
                        .map(ASN1OctetString::getInstance)
                        .map(ASN1OctetString::getOctets));
    }

    /** RFC 5652, sections 5.1 and 5.3: both versions follow from how the signer is named; its digest is the only one. */
    private static void requireVersions(SignedData signed, SignerInfo info) {
        int version = info.getSID().getId().toASN1Primitive() instanceof ASN1OctetString ? 3 : 1;
        require(signed.getVersion().hasValue(version) && info.getVersion().hasValue(version));
        require(signed.getDigestAlgorithms().size() == 1);
        require(AlgorithmIdentifier.getInstance(signed.getDigestAlgorithms().getObjectAt(0))
                .getAlgorithm()
                .equals(info.getDigestAlgorithm().getAlgorithm()));
    }

    /**
     * Proves that these octets were signed by a registered key of the party.
     *
     * @param at when the message reached the door: the signer's certificate must have counted then
     */
    void verify(byte[] octets, PartyKeys parties, PartyId party, Instant at) {
        Signers registered = new Signers(parties);
        SignatureClaim claim = new SignatureClaim(
                primitive, attributes, this::valueFor, Optional.of(certificate -> names(certificate)));
        List<X509Certificate> signers = registered.of(party, claim);
        if (!MessageDigest.isEqual(Digests.of(primitive.digest(), octets), digest)) {
            throw new RefusedException(RefusalCode.SIGNATURE_INVALID);
        }
        registered.requireValid(signers, at);
    }

    boolean names(X509Certificate certificate) {
        return CertificateId.names(signer, certificate);
    }

    private byte[] valueFor(PublicKey key) {
        return key instanceof ECPublicKey point ? EcdsaValue.plain(value, point) : value;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.CMS_SIGNATURE);
        }
    }
}
