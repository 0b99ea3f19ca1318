package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.header;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.security.spec.MGF1ParameterSpec;
import java.security.spec.PSSParameterSpec;
import java.time.Instant;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The one shape of a CMS signature, and whose it must be. */
class CmsSignatureTest {
    private static final Instant NOW = TestParties.NOW;
    private final MailParties mails = new MailParties();
    private final CourtAndHub here = mails.here;
    private final String part = mails.xmlPart();

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withECDSA", "SHA384withECDSA"})
    void takesEitherHashWithEitherCurve(String algorithm) {
        TestParties.Keys larger = TestParties.ec("secp384r1");
        here.parties.signs(CourtAndHub.COURT, larger);

        assertThat(taking(made(here.court).by(algorithm))).isEqualTo(header());
        assertThat(taking(made(larger).by(algorithm))).isEqualTo(header());
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA256withRSAandMGF1", "SHA384withRSAandMGF1"})
    void takesRsaPss(String algorithm) {
        here.parties.signs(CourtAndHub.COURT, TestParties.sharedRsa());

        assertThat(taking(made(TestParties.sharedRsa()).by(algorithm))).isEqualTo(header());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SHA1withRSA",
                "SHA256withRSA",
                "SHA512withRSA",
                "SHA1withRSAandMGF1",
                "SHA224withRSAandMGF1",
                "SHA512withRSAandMGF1"
            })
    void refusesOtherRsaSignatures(String algorithm) {
        here.parties.signs(CourtAndHub.COURT, TestParties.sharedRsa());

        assertThat(refusalOf(made(TestParties.sharedRsa()).by(algorithm))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @ParameterizedTest
    @CsvSource({"32,", "20,ALGORITHM", "0,ALGORITHM", "48,ALGORITHM"})
    void takesRsaPssWithASaltAsLongAsTheDigestOnly(int salt, RefusalCode refusal) {
        here.parties.signs(CourtAndHub.COURT, TestParties.sharedRsa());
        SignerMaker signed = made(TestParties.sharedRsa())
                .by(new PSSParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, salt, 1));

        if (refusal == null) {
            assertThat(taking(signed)).isEqualTo(header());
        } else {
            assertThat(refusalOf(signed)).isEqualTo(refusal);
        }
    }

    @Test
    void refusesRsaPssWithAnotherMaskOrNoParameters() {
        AlgorithmIdentifier digest = CmsAlgorithm.digest(SignaturePrimitive.PSS_SHA256);
        AlgorithmIdentifier stated = CmsAlgorithm.of(SignaturePrimitive.PSS_SHA256);
        RSASSAPSSparams is = RSASSAPSSparams.getInstance(stated.getParameters());
        RSASSAPSSparams other = new RSASSAPSSparams(
                is.getHashAlgorithm(),
                RSASSAPSSparams.DEFAULT_MASK_GEN_FUNCTION,
                new ASN1Integer(is.getSaltLength()),
                RSASSAPSSparams.DEFAULT_TRAILER_FIELD);

        assertThat(CmsAlgorithm.signature(stated, digest)).isEqualTo(SignaturePrimitive.PSS_SHA256);
        for (RSASSAPSSparams parameters : new RSASSAPSSparams[] {other, new RSASSAPSSparams()}) {
            assertThat(CourtAndHub.refusal(() ->
                            CmsAlgorithm.signature(new AlgorithmIdentifier(stated.getAlgorithm(), parameters), digest)))
                    .isEqualTo(RefusalCode.ALGORITHM);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SHA1withECDSA", "SHA224withECDSA", "SHA512withECDSA", "SHA3-256withECDSA"})
    void refusesOtherEcdsaSignatures(String algorithm) {
        assertThat(refusalOf(made(here.court).by(algorithm))).isEqualTo(RefusalCode.ALGORITHM);
    }

    @Test
    void refusesAWeakKeyEvenWhereItIsRegistered() {
        TestParties.Keys weak = TestParties.rsa(2048);
        here.parties.signs(CourtAndHub.COURT, weak);

        assertThat(refusalOf(made(weak).by("SHA256withRSAandMGF1"))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }

    @Test
    void refusesTwoSignersAndNone() {
        TestParties.Keys second = TestParties.ec("secp256r1");
        here.parties.signs(CourtAndHub.COURT, second);

        assertThat(refusalOf(made(here.court, second))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(refusalOf(made(here.court, here.police))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(refusalOf(made())).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(taking(made(second))).isEqualTo(header());
    }

    @Test
    void refusesASignatureByAnotherParty() {
        assertThat(refusalOf(made(here.police))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
        assertThat(refusalOf(made(TestParties.ec("secp256r1")))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }

    @Test
    void refusesTheNameOfARegisteredKeyOnAnothersSignature() {
        var forged = new TestParties.Keys(here.police.pair(), here.court.certificate());

        assertThat(refusalOf(made(forged))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @Test
    void refusesAChangeAfterTheSignature() {
        String signed = mails.signed(mails.linesOfXml("application/xml"));

        assertThat(mails.take(mails.encrypted(signed)).header()).isEqualTo(header());
        assertThat(mails.refusalOf(mails.encrypted(with(signed, "19:00", "20:00"))))
                .isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(mails.refusalOf(mails.encrypted(with(signed, "application/xml", "text/xml"))))
                .isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @Test
    void refusesASignatureOverTheBareContent() {
        assertThat(refusalOf(made(here.court).withoutAttributes())).isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @Test
    void refusesAttributesThatAreThereTwiceOrUnsigned() {
        var digest = new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(new byte[32])));
        var type = new Attribute(CMSAttributes.contentType, new DERSet(CMSObjectIdentifiers.data));

        assertThat(refusalOf(made(here.court).twice(digest))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(refusalOf(made(here.court).twice(type))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(refusalOf(made(here.court).unsigned(digest))).isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @Test
    void refusesAnotherContentType() {
        assertThat(refusalOf(made(here.court).of(CMSObjectIdentifiers.signedData)))
                .isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @Test
    void refusesADetachedSignatureThatBringsAContentOfItsOwn() {
        assertThat(refusalOf(made(here.court).inside())).isEqualTo(RefusalCode.CMS_SIGNATURE);
        assertThat(mails.take(mails.encrypted(opaque(made(here.court).inside())))
                        .header())
                .isEqualTo(header());
        assertThat(mails.refusalOf(mails.encrypted(opaque(made(here.court))))).isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @Test
    void refusesEachFlippedOctetOfTheSignedAttributesAndTheValue() {
        byte[] cms = CmsSigning.detached(bytes(part), here.court.pair().getPrivate(), here.court.certificate());
        for (int octet = 0; octet < cms.length; octet++) {
            byte[] flipped = cms.clone();
            flipped[octet] ^= 1;
            assertThat(taken(flipped)).as("octet %d of %d", octet, cms.length).isNotEqualTo(header());
        }
        assertThat(taken(Arrays.copyOf(cms, cms.length - 1))).isNotEqualTo(header());
        assertThat(taken(Arrays.copyOf(cms, cms.length + 1))).isNotEqualTo(header());
        assertThat(taken(cms)).isEqualTo(header());
    }

    @ParameterizedTest
    @CsvSource({"-3600,0,CERTIFICATE_EXPIRED", "-3600,1,", "0,3600,", "1,3600,CERTIFICATE_EXPIRED"})
    void takesACertificateThatCountedWhenTheMailReachedTheDoor(long from, long to, String refusal) {
        TestParties.Keys keys = TestParties.ecValid(NOW.plusSeconds(from), NOW.plusSeconds(to));
        here.parties.signs(CourtAndHub.COURT, keys);

        if (refusal == null) {
            assertThat(taking(made(keys))).isEqualTo(header());
        } else {
            assertThat(refusalOf(made(keys))).isEqualTo(RefusalCode.valueOf(refusal));
        }
    }

    @Test
    void refusesARevokedCertificate() {
        here.parties.revoke(here.court);

        assertThat(refusalOf(made(here.court))).isEqualTo(RefusalCode.CERTIFICATE_REVOKED);
    }

    @Test
    void refusesAMailThatIsForAnotherOrFromAnother() {
        PartyId other = CourtAndHub.POLICE;
        String text = mails.xml();

        assertThat(mails.refusalOfContent(xml(with(text, ">em-exchange<", ">" + other.value() + "<"))))
                .isEqualTo(RefusalCode.RECIPIENT);
        assertThat(mails.refusalOfContent(xml(with(text, ">hmcts.leeds-crown-court<", ">" + other.value() + "<"))))
                .isEqualTo(RefusalCode.SENDER_MISMATCH);
    }

    private static String xml(String text) {
        return MailParties.part("application/xml", text);
    }

    private SignerMaker made(TestParties.Keys... signers) {
        return new SignerMaker(bytes(part), signers);
    }

    private static String opaque(SignerMaker maker) {
        return MailParties.crlf("""
                        Content-Type: application/pkcs7-mime; smime-type=signed-data
                        Content-Transfer-Encoding: base64

                        """) + MailParties.base64(maker.der());
    }

    private Header taking(SignerMaker maker) {
        return mails.take(mails.encrypted(MailParties.signed(part, maker.der())))
                .header();
    }

    private RefusalCode refusalOf(SignerMaker maker) {
        return mails.refusalOf(mails.encrypted(MailParties.signed(part, maker.der())));
    }

    /** The header, or the refusal. */
    private Object taken(byte[] cms) {
        try {
            return mails.take(mails.encrypted(MailParties.signed(part, cms))).header();
        } catch (RefusedException e) {
            return e.code();
        }
    }
}
