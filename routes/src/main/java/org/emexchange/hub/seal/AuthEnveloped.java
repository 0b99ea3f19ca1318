package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * CMS AuthEnvelopedData (RFC 5083, RFC 5084) in the one shape that the profile allows: AES-256-GCM for one recipient, no
 * attributes. Everything is read and judged before any private key is used.
 *
 * @param sealed IV, ciphertext and tag
 */
record AuthEnveloped(CmsRecipient recipient, byte[] sealed) implements Locked {
    private static final int IV = 12;
    private static final int TAG = 16;

    static AuthEnveloped read(byte[] octets) {
        try {
            ContentInfo info = Ber.info(Ber.read(octets));
            CmsAlgorithm.require(!info.getContentType().equals(CMSObjectIdentifiers.envelopedData));
            require(info.getContentType().equals(CMSObjectIdentifiers.authEnvelopedData));
            return of(ASN1Sequence.getInstance(info.getContent()));
        } catch (RefusedException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new RefusedException(RefusalCode.CMS_ENCRYPTION, e);
        }
    }

    /** Version, recipient, content and tag; no originator's certificates and no attributes. */
    private static AuthEnveloped of(ASN1Sequence parts) {
        require(parts.size() == 4);
        AuthEnvelopedData from = AuthEnvelopedData.getInstance(parts);
        EncryptedContentInfo content = from.getAuthEncryptedContentInfo();
        require(ASN1TaggedObject.getInstance(
                        ASN1Sequence.getInstance(parts.getObjectAt(2)).getObjectAt(2))
                .hasContextTag(0));
        require(from.getVersion().hasValue(0) && from.getRecipientInfos().size() == 1);
        require(content.getContentType().equals(CMSObjectIdentifiers.data) && content.getEncryptedContent() != null);
        CmsAlgorithm.require(
                content.getContentEncryptionAlgorithm().getAlgorithm().equals(NISTObjectIdentifiers.id_aes256_GCM));
        CmsRecipient recipient = CmsRecipient.read(from.getRecipientInfos().getObjectAt(0));
        GCMParameters parameters = GCMParameters.getInstance(
                content.getContentEncryptionAlgorithm().getParameters());
        return new AuthEnveloped(
                recipient,
                sealed(parameters, content.getEncryptedContent(), from.getMac().getOctets()));
    }

    /** Another IV or tag cannot be ours, so that it is refused as what does not decrypt. */
    private static byte[] sealed(GCMParameters parameters, ASN1OctetString content, byte[] tag) {
        byte[] iv = parameters.getNonce();
        if (iv.length != IV || parameters.getIcvLen() != TAG || tag.length != TAG) {
            throw new RefusedException(RefusalCode.DECRYPTION);
        }
        byte[] sealed = new byte[IV + content.getOctetsLength() + TAG];
        System.arraycopy(iv, 0, sealed, 0, IV);
        System.arraycopy(content.getOctets(), 0, sealed, IV, content.getOctetsLength());
        System.arraycopy(tag, 0, sealed, sealed.length - TAG, TAG);
        return sealed;
    }

    @Override
    public boolean fits(X509Certificate own) {
        return recipient.fits(own);
    }

    @Override
    public byte[] contentKey(PrivateKey own) throws GeneralSecurityException {
        return recipient.contentKey(own);
    }

    @Override
    public byte[] content(byte[] contentKey) throws GeneralSecurityException {
        return ContentCipher.decrypt(contentKey, sealed);
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.CMS_ENCRYPTION);
        }
    }
}
