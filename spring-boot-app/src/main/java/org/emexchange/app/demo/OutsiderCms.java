package org.emexchange.app.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSAESOAEPparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.CMSAuthEnvelopedData;
import org.bouncycastle.cms.CMSAuthEnvelopedDataGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.Recipient;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.bouncycastle.cms.RecipientInformation;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.cms.jcajce.JceCMSContentEncryptorBuilder;
import org.bouncycastle.cms.jcajce.JceKeyAgreeAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyAgreeRecipientInfoGenerator;
import org.bouncycastle.cms.jcajce.JceKeyTransAuthEnvelopedRecipient;
import org.bouncycastle.cms.jcajce.JceKeyTransRecipientInfoGenerator;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.OutputAEADEncryptor;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signatures and encryption of the mail profile, as BouncyCastle's ordinary classes make and read them. */
final class OutsiderCms {
    private static final BouncyCastleProvider BC = new BouncyCastleProvider();
    private static final AlgorithmIdentifier SHA256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    private static final AlgorithmIdentifier OAEP = new AlgorithmIdentifier(
            PKCSObjectIdentifiers.id_RSAES_OAEP,
            new RSAESOAEPparams(
                    SHA256,
                    new AlgorithmIdentifier(PKCSObjectIdentifiers.id_mgf1, SHA256),
                    RSAESOAEPparams.DEFAULT_P_SOURCE_ALGORITHM));

    private OutsiderCms() {}

    /** A detached signature, without the certificate. */
    static byte[] sign(byte[] content, SigningKey with) throws GeneralSecurityException {
        String algorithm = with.key() instanceof RSAKey ? "SHA256withRSAandMGF1" : "SHA256withECDSA";
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder()
                            .setProvider(BC)
                            .build())
                    .build(
                            new JcaContentSignerBuilder(algorithm)
                                    .setProvider(BC)
                                    .build(with.key()),
                            with.certificate()));
            return generator
                    .generate(new CMSProcessableByteArray(content), false)
                    .getEncoded("DER");
        } catch (CMSException | OperatorCreationException | IOException e) {
            throw new GeneralSecurityException("not signed", e);
        }
    }

    /** @throws NotOpenedException unless exactly one of the known certificates made it */
    static void verify(byte[] content, byte[] signature, List<X509Certificate> known) throws NotOpenedException {
        try {
            Collection<SignerInformation> signers = new CMSSignedData(new CMSProcessableByteArray(content), signature)
                    .getSignerInfos()
                    .getSigners();
            for (X509Certificate certificate : known) {
                if (signers.size() == 1
                        && signers.iterator()
                                .next()
                                .verify(new JcaSimpleSignerInfoVerifierBuilder()
                                        .setProvider(BC)
                                        .build(certificate.getPublicKey()))) {
                    return;
                }
            }
        } catch (CMSException | OperatorCreationException e) {
            throw new NotOpenedException("a signature that does not verify", e);
        }
        throw new NotOpenedException("a signature that no registered certificate verifies");
    }

    /** AuthEnvelopedData for one recipient; its key's kind decides how the content key goes. */
    static byte[] encrypt(byte[] clear, X509Certificate recipient) throws GeneralSecurityException {
        try {
            CMSAuthEnvelopedDataGenerator generator = new CMSAuthEnvelopedDataGenerator();
            generator.addRecipientInfoGenerator(generator(recipient));
            return generator
                    .generate(new CMSProcessableByteArray(clear), (OutputAEADEncryptor)
                            new JceCMSContentEncryptorBuilder(CMSAlgorithm.AES256_GCM)
                                    .setProvider(BC)
                                    .build())
                    .getEncoded();
        } catch (CMSException | IOException e) {
            throw new GeneralSecurityException("not encrypted", e);
        }
    }

    private static RecipientInfoGenerator generator(X509Certificate recipient) throws GeneralSecurityException {
        if (!(recipient.getPublicKey() instanceof ECPublicKey point)) {
            return new JceKeyTransRecipientInfoGenerator(recipient, OAEP).setProvider(BC);
        }
        KeyPairGenerator pairs = KeyPairGenerator.getInstance("EC", BC);
        boolean larger = point.getParams().getCurve().getField().getFieldSize() == 384;
        pairs.initialize(new ECGenParameterSpec(larger ? "secp384r1" : "secp256r1")); // by name: it is sent by name
        KeyPair ephemeral = pairs.generateKeyPair();
        return new JceKeyAgreeRecipientInfoGenerator(
                        CMSAlgorithm.ECDH_SHA256KDF,
                        ephemeral.getPrivate(),
                        ephemeral.getPublic(),
                        CMSAlgorithm.AES256_WRAP)
                .addRecipient(recipient)
                .setProvider(BC);
    }

    /** @throws NotOpenedException if none of the keys opens it */
    static byte[] decrypt(byte[] enveloped, List<PrivateKey> keys) throws NotOpenedException {
        return keys.stream()
                .flatMap(key -> decrypt(enveloped, key).stream())
                .findFirst()
                .orElseThrow(() -> new NotOpenedException("a mail that no key of ours decrypts"));
    }

    private static Optional<byte[]> decrypt(byte[] enveloped, PrivateKey key) {
        try {
            RecipientInformation one = new CMSAuthEnvelopedData(enveloped)
                    .getRecipientInfos()
                    .getRecipients()
                    .iterator()
                    .next();
            return Optional.of(one.getContent(recipient(key)));
        } catch (CMSException | RuntimeException anothersKey) {
            return Optional.empty();
        }
    }

    private static Recipient recipient(PrivateKey key) {
        return key instanceof RSAKey
                ? new JceKeyTransAuthEnvelopedRecipient(key).setProvider(BC)
                : new JceKeyAgreeAuthEnvelopedRecipient(key).setProvider(BC);
    }
}
