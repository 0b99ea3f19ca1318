package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;

import java.security.spec.MGF1ParameterSpec;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.GCMParameters;
import org.bouncycastle.cms.CMSAlgorithm;
import org.bouncycastle.cms.RecipientInfoGenerator;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The one shape of CMS encryption: whatever else arrives is refused before a private key of the hub's is used. */
class CmsEncryptionTest {
    private static final MailParties MAILS = new MailParties();
    private static final TestParties.Keys EC = MAILS.here.hubEc;
    private static final TestParties.Keys RSA = MAILS.here.hubRsa;
    private static final CountedKeys COUNT = new CountedKeys();
    private static final Sealing COUNTED = MAILS.here.sealing(new HubKeys(
            MAILS.here.hubSigns.pair().getPrivate(),
            MAILS.here.hubSigns.certificate(),
            List.of(),
            List.of(counted(EC), counted(RSA))));
    private static final byte[] CLEAR = bytes(MAILS.signed(MAILS.xmlPart()));

    @BeforeEach
    void countFromNow() {
        COUNT.uses.set(0);
    }

    @AfterEach
    void aMailAsItIsIsAcceptedByThePrivateKey() {
        COUNT.uses.set(0);
        COUNTED.open(MailParties.received(MailParties.mail(CmsEncryption.encrypt(CLEAR, EC.certificate()))));
        assertThat(COUNT.uses.getAndSet(0)).isPositive();
        COUNTED.open(MailParties.received(MailParties.mail(CmsEncryption.encrypt(CLEAR, RSA.certificate()))));
        assertThat(COUNT.uses.get()).isPositive();
    }

    @Test
    void takesWhatAnotherImplementationEncrypted() {
        for (RecipientInfoGenerator recipient : List.of(CmsMaker.bySha256(EC), byRsa(RSA))) {
            byte[] cms = CmsMaker.enveloped(CLEAR, CMSAlgorithm.AES256_GCM, recipient);
            assertThat(MAILS.take(MailParties.mail(cms)).header()).isEqualTo(CourtAndHub.header());
        }
    }

    @Test
    void refusesWhatNothingAuthenticates() {
        for (ASN1ObjectIdentifier content : List.of(
                CMSAlgorithm.AES256_CBC, CMSAlgorithm.AES128_CBC, CMSAlgorithm.DES_EDE3_CBC, CMSAlgorithm.RC2_CBC)) {
            refused(CmsMaker.unauthenticated(CLEAR, content, CmsMaker.bySha256(EC)), RefusalCode.ALGORITHM);
            refused(CmsMaker.unauthenticated(CLEAR, content, byRsa(RSA)), RefusalCode.ALGORITHM);
        }
    }

    @Test
    void refusesOtherContentEncryption() {
        for (ASN1ObjectIdentifier content :
                List.of(CMSAlgorithm.AES128_GCM, CMSAlgorithm.AES192_GCM, CMSAlgorithm.AES256_CCM)) {
            refused(CmsMaker.enveloped(CLEAR, content, CmsMaker.bySha256(EC)), RefusalCode.ALGORITHM);
        }
    }

    @Test
    void refusesOtherKeyTransports() {
        for (RecipientInfoGenerator recipient : List.of(
                CmsMaker.byRsa15(RSA),
                CmsMaker.byRsa(RSA, "SHA-1", MGF1ParameterSpec.SHA1),
                CmsMaker.byRsa(RSA, "SHA-256", MGF1ParameterSpec.SHA1),
                CmsMaker.byRsa(RSA, "SHA-512", MGF1ParameterSpec.SHA512),
                CmsMaker.byRsa(
                        RSA,
                        new OAEPParameterSpec(
                                "SHA-256", "MGF1", MGF1ParameterSpec.SHA256, new PSource.PSpecified(bytes("x")))),
                CmsMaker.byAgreement(EC, CMSAlgorithm.ECDH_SHA1KDF, CMSAlgorithm.AES256_WRAP),
                CmsMaker.byAgreement(EC, CMSAlgorithm.ECDH_SHA384KDF, CMSAlgorithm.AES256_WRAP),
                CmsMaker.byAgreement(EC, CMSAlgorithm.ECCDH_SHA256KDF, CMSAlgorithm.AES256_WRAP),
                CmsMaker.byAgreement(EC, CMSAlgorithm.ECDH_SHA256KDF, CMSAlgorithm.AES128_WRAP))) {
            refused(CmsMaker.enveloped(CLEAR, CMSAlgorithm.AES256_GCM, recipient), RefusalCode.ALGORITHM);
        }
    }

    @Test
    void refusesASecondRecipientAndNone() {
        TestParties.Keys other = TestParties.ec("secp256r1");
        refused(
                CmsMaker.enveloped(CLEAR, CMSAlgorithm.AES256_GCM, CmsMaker.bySha256(EC), CmsMaker.bySha256(other)),
                RefusalCode.CMS_ENCRYPTION);
        refused(changed(EC, made -> made.recipients = new DERSet()), RefusalCode.CMS_ENCRYPTION);
    }

    @Test
    void refusesAttributesAndOtherContentTypes() {
        DERSet attributes = new DERSet(new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data)));
        refused(changed(EC, made -> made.attributes = attributes), RefusalCode.CMS_ENCRYPTION);
        refused(changed(EC, made -> made.unauthenticated = attributes), RefusalCode.CMS_ENCRYPTION);
        refused(changed(EC, made -> made.contentType = CMSObjectIdentifiers.signedData), RefusalCode.CMS_ENCRYPTION);
        refused(CmsSigning.detached(CLEAR, EC.pair().getPrivate(), EC.certificate()), RefusalCode.CMS_ENCRYPTION);
    }

    @Test
    void refusesAnotherIvOrTag() {
        for (int length : new int[] {4, 8, 12, 15}) {
            refused(changed(EC, made -> made.tag = Arrays.copyOf(made.tag, length)), RefusalCode.DECRYPTION);
        }
        refused(changed(EC, made -> made.parameters = new GCMParameters(new byte[12], 12)), RefusalCode.DECRYPTION);
        refused(changed(EC, made -> made.parameters = new GCMParameters(new byte[16], 16)), RefusalCode.DECRYPTION);
        refused(changed(EC, made -> made.parameters = new GCMParameters(new byte[0], 16)), RefusalCode.DECRYPTION);
    }

    @Test
    void refusesWhatIsEncryptedForAnother() {
        refused(CmsEncryption.encrypt(CLEAR, TestParties.ec("secp256r1").certificate()), RefusalCode.DECRYPTION);
    }

    @Test
    void refusesEachFlippedOctetOfContentAndTag() {
        byte[] cms = CmsEncryption.encrypt(bytes("x: y"), EC.certificate());
        assertThat(opening(cms)).isEmpty();
        for (int octet = 0; octet < 4; octet++) {
            int at = octet;
            assertThat(opening(changed(cms, made -> made.content[at] ^= 1))).contains(RefusalCode.DECRYPTION);
        }
        for (int octet = 0; octet < 16; octet++) {
            int at = octet;
            assertThat(opening(changed(cms, made -> made.tag[at] ^= 1))).contains(RefusalCode.DECRYPTION);
        }
    }

    @Test
    void refusesEachFlippedOctetWhereverItIs() {
        for (TestParties.Keys keys : List.of(EC, RSA)) {
            byte[] cms = CmsEncryption.encrypt(bytes("x: y"), keys.certificate());
            for (int octet = 0; octet < cms.length; octet++) {
                byte[] flipped = cms.clone();
                flipped[octet] ^= 1;
                assertThat(opening(flipped)).as("octet %d", octet).isPresent();
            }
        }
    }

    @Test
    void refusesWhatIsCutOrGoesOn() throws Exception {
        byte[] cms = CmsEncryption.encrypt(CLEAR, EC.certificate());
        refused(Arrays.copyOf(cms, cms.length + 1), RefusalCode.CMS_ENCRYPTION);
        refused(Arrays.copyOf(cms, cms.length - 1), RefusalCode.CMS_ENCRYPTION);
        refused(new byte[] {5, 0}, RefusalCode.CMS_ENCRYPTION);
        refused(
                new ContentInfo(CMSObjectIdentifiers.authEnvelopedData, new DEROctetString(cms)).getEncoded(),
                RefusalCode.CMS_ENCRYPTION);
    }

    private static void refused(byte[] cms, RefusalCode code) {
        assertThat(refusal(() -> COUNTED.open(MailParties.received(MailParties.mail(cms)))))
                .isEqualTo(code);
        assertThat(COUNT.uses).as("uses of a private key").hasValue(0);
    }

    private static Optional<RefusalCode> opening(byte[] cms) {
        try {
            MAILS.here.sealing.open(MailParties.received(MailParties.mail(cms)));
            return Optional.empty();
        } catch (RefusedException e) {
            return Optional.of(e.code());
        }
    }

    private static byte[] changed(TestParties.Keys keys, Consumer<CmsMaker.Changed> change) {
        return changed(CmsEncryption.encrypt(CLEAR, keys.certificate()), change);
    }

    private static byte[] changed(byte[] cms, Consumer<CmsMaker.Changed> change) {
        CmsMaker.Changed made = new CmsMaker.Changed(cms);
        change.accept(made);
        return made.der();
    }

    private static RecipientInfoGenerator byRsa(TestParties.Keys keys) {
        return CmsMaker.byRsa(keys, "SHA-256", MGF1ParameterSpec.SHA256);
    }

    private static HubKeys.Pair counted(TestParties.Keys keys) {
        return new HubKeys.Pair(COUNT.counting(keys.pair().getPrivate()), keys.certificate());
    }
}
