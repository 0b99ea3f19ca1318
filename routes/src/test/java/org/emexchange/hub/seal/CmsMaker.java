package org.emexchange.hub.seal;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.MGF1ParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.cms.AuthEnvelopedData;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.EncryptedContentInfo;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaAlgorithmParametersConverter;
import org.jspecify.annotations.Nullable;

/** CMS as BouncyCastle makes it, in the profile and beyond it. */
final class CmsMaker {
    private static final Provider PROVIDER = new BouncyCastleProvider();

    private CmsMaker() {}

    interface Made {
        byte[] get() throws Exception;
    }

    static byte[] made(Made made) {
        try {
            return made.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static RecipientInfoGenerator byRsa(TestParties.Keys keys, String digest, MGF1ParameterSpec mask) {
        return byRsa(keys, new OAEPParameterSpec(digest, "MGF1", mask, PSource.PSpecified.DEFAULT));
    }

    static RecipientInfoGenerator byRsa(TestParties.Keys keys, AlgorithmParameterSpec parameters) {
        try {
            AlgorithmIdentifier oaep = new JcaAlgorithmParametersConverter()
                    .getAlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.840.113549.1.1.7"), parameters);
            return new JceKeyTransRecipientInfoGenerator(keys.certificate(), oaep).setProvider(PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecipientInfoGenerator byRsa15(TestParties.Keys keys) {
        try {
            return new JceKeyTransRecipientInfoGenerator(keys.certificate()).setProvider(PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static RecipientInfoGenerator byAgreement(
            TestParties.Keys keys, ASN1ObjectIdentifier agreement, ASN1ObjectIdentifier wrap) {
        TestParties.Keys own = TestParties.ec("secp256r1");
        try {
            return new JceKeyAgreeRecipientInfoGenerator(
                            agreement, own.pair().getPrivate(), own.pair().getPublic(), wrap)
                    .addRecipient(keys.certificate())
                    .setProvider(PROVIDER);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] enveloped(byte[] clear, ASN1ObjectIdentifier content, RecipientInfoGenerator... recipients) {
        CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
        for (RecipientInfoGenerator recipient : recipients) {
            generator.addRecipientInfoGenerator(recipient);
        }
        return made(() -> generator
                .generate(new CMSProcessableByteArray(clear), (OutputAEADEncryptor)
                        new JceCMSContentEncryptorBuilder(content)
                                .setProvider(PROVIDER)
                                .build())
                .getEncoded());
    }

    /** EnvelopedData, which nothing authenticates. */
    static byte[] unauthenticated(byte[] clear, ASN1ObjectIdentifier content, RecipientInfoGenerator recipient) {
        CMSEnvelopedDataGenerator generator = new CMSEnvelopedDataGenerator();
        generator.addRecipientInfoGenerator(recipient);
        return made(() -> generator
                .generate(
                        new CMSProcessableByteArray(clear),
                        new JceCMSContentEncryptorBuilder(content)
                                .setProvider(PROVIDER)
                                .build())
                .getEncoded());
    }

    static RecipientInfoGenerator bySha256(TestParties.Keys ec) {
        return byAgreement(ec, CMSAlgorithm.ECDH_SHA256KDF, CMSAlgorithm.AES256_WRAP);
    }

    /** The same AuthEnvelopedData with some of it exchanged. */
    static final class Changed {
        private final AuthEnvelopedData from;
        ASN1Set recipients;
        ASN1ObjectIdentifier contentType = CMSObjectIdentifiers.data;
        ASN1Encodable parameters;
        byte[] content;
        byte[] tag;

        @Nullable
        ASN1Set attributes;

        @Nullable
        ASN1Set unauthenticated;

        Changed(byte[] cms) {
            from = AuthEnvelopedData.getInstance(ContentInfo.getInstance(cms).getContent());
            EncryptedContentInfo info = from.getAuthEncryptedContentInfo();
            recipients = from.getRecipientInfos();
            parameters = info.getContentEncryptionAlgorithm().getParameters();
            content = info.getEncryptedContent().getOctets();
            tag = from.getMac().getOctets();
        }

        byte[] der() {
            EncryptedContentInfo info = from.getAuthEncryptedContentInfo();
            EncryptedContentInfo encrypted = new EncryptedContentInfo(
                    contentType,
                    new AlgorithmIdentifier(info.getContentEncryptionAlgorithm().getAlgorithm(), parameters),
                    new DEROctetString(content));
            ASN1EncodableVector parts = new ASN1EncodableVector();
            parts.add(new ASN1Integer(0));
            parts.add(recipients);
            parts.add(encrypted);
            tagged(parts, 1, attributes);
            parts.add(new DEROctetString(tag));
            tagged(parts, 2, unauthenticated);
            return made(() -> new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, new DERSequence(parts))
                    .getEncoded(ASN1Encoding.DER));
        }

        private static void tagged(ASN1EncodableVector parts, int tag, @Nullable ASN1Set set) {
            if (set != null) {
                parts.add(new DERTaggedObject(false, tag, set));
            }
        }
    }
}
