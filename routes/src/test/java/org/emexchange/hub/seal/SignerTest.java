package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.POLICE;
import static org.emexchange.hub.seal.CourtAndHub.header;
import static org.emexchange.hub.seal.CourtAndHub.with;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose signature counts: a registered key of the connected party's, while its certificate counts, and no other. */
class SignerTest {
    private static final Instant NOW = TestParties.NOW;
    private final CourtAndHub here = new CourtAndHub();

    @Test
    void refusesASignatureByAnotherParty() {
        assertThat(here.refusalOf(here.signed(header(), here.police))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
        assertThat(here.refusalOf(withoutName(here.signed(header(), here.police))))
                .isEqualTo(RefusalCode.KEY_UNTRUSTED);
        assertThat(here.take(here.signed(header(), here.court)).header().sender())
                .isEqualTo(COURT);
    }

    @Test
    void refusesTheNameOfARegisteredKeyOnAnothersSignature() {
        String forged = with(
                here.signed(header(), here.police),
                Digests.sha256(here.police.certificate()),
                Digests.sha256(here.court.certificate()));

        assertThat(here.refusalOf(forged)).isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @Test
    void refusesAChangeAfterTheSignature() {
        String envelope = here.signed();

        assertThat(here.refusalOf(with(envelope, "19:00", "20:00"))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(here.refusalOf(with(envelope, "OFFICIAL-SENSITIVE", "OFFICIAL")))
                .isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<ds:KeyName>police</ds:KeyName>",
                "<ds:KeyName></ds:KeyName>",
                "<ds:KeyName>a</ds:KeyName><ds:KeyName>b</ds:KeyName>",
                "<ds:X509Data><ds:X509Certificate>CERT</ds:X509Certificate></ds:X509Data>",
                "<ds:KeyName>NAME</ds:KeyName><ds:X509Data/>",
                "<ds:KeyValue><ds:RSAKeyValue><ds:Modulus>AQAB</ds:Modulus></ds:RSAKeyValue></ds:KeyValue>",
                "<ds:RetrievalMethod URI=\"#Signed\"/>",
                "<ds:RetrievalMethod URI=\"http://127.0.0.1:1/key\"/>",
                "<dsig11:DEREncodedKeyValue xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\">AAAA"
                        + "</dsig11:DEREncodedKeyValue>",
                "<dsig11:KeyInfoReference xmlns:dsig11=\"http://www.w3.org/2009/xmldsig11#\" URI=\"#x\"/>",
                "<ds:PGPData><ds:PGPKeyID>AAAA</ds:PGPKeyID></ds:PGPData>",
                "<ds:SPKIData/>",
                "<ds:MgmtData>x</ds:MgmtData>",
                "<!-- x --><ds:KeyName>NAME</ds:KeyName>",
                "<ds:KeyName>NAME<!-- x --></ds:KeyName>",
                "<ds:KeyName x=\"1\">NAME</ds:KeyName>",
                ""
            })
    void refusesEveryKeyInfoButTheNameOfARegisteredKey(String content) throws Exception {
        String name = Digests.sha256(here.court.certificate());
        String certificate =
                Base64.getEncoder().encodeToString(here.court.certificate().getEncoded());
        String filled = content.replace("NAME", name).replace("CERT", certificate);
        String genuine = "<ds:KeyName>" + name + "</ds:KeyName>";

        assertThat(here.refusalOf(with(here.signed(), genuine, filled))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
        assertThat(here.take(with(here.signed(), genuine, genuine)).header()).isEqualTo(header());
    }

    @Test
    void needsNoKeyName() {
        assertThat(here.take(withoutName(here.signed())).header()).isEqualTo(header());
    }

    @ParameterizedTest
    @CsvSource({
        "-3600,-1,CERTIFICATE_EXPIRED",
        "-3600,0,CERTIFICATE_EXPIRED",
        "-3600,1,",
        "0,3600,",
        "1,3600,CERTIFICATE_EXPIRED"
    })
    void takesACertificateThatCountedWhenTheMessageReachedTheDoor(long from, long to, String refusal) {
        TestParties.Keys keys = TestParties.ecValid(NOW.plusSeconds(from), NOW.plusSeconds(to));
        here.parties.signs(COURT, keys);
        String envelope = here.signed(header(), keys);

        if (refusal == null) {
            assertThat(here.take(envelope).header()).isEqualTo(header());
        } else {
            assertThat(here.refusalOf(envelope)).isEqualTo(RefusalCode.valueOf(refusal));
        }
    }

    @Test
    void refusesARevokedCertificate() {
        String envelope = here.signed();
        assertThat(here.take(envelope).header()).isEqualTo(header());

        here.parties.revoke(here.court);

        assertThat(here.refusalOf(envelope)).isEqualTo(RefusalCode.CERTIFICATE_REVOKED);
    }

    @Test
    void takesAKeyThatWasCertifiedAnew() {
        TestParties.Keys ended = TestParties.ecValid(NOW.minusSeconds(3600), NOW.minusSeconds(60));
        TestParties.Keys renewed = TestParties.certifiedAnew(ended, NOW.minusSeconds(60), NOW.plusSeconds(60));
        here.parties.signs(COURT, ended).signs(COURT, renewed);

        assertThat(here.take(here.signed(header(), renewed)).header()).isEqualTo(header());
        assertThat(here.take(withoutName(here.signed(header(), ended))).header())
                .isEqualTo(header());
        assertThat(here.refusalOf(here.signed(header(), ended))).isEqualTo(RefusalCode.CERTIFICATE_EXPIRED);
    }

    @Test
    void refusesAWeakKeyEvenWhereItIsRegistered() {
        TestParties.Keys weak = TestParties.rsa(2048);
        here.parties.signs(COURT, weak);

        assertThat(here.refusalOf(here.signed(header(), weak))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }

    @Test
    void haltsWhereNobodyKnowsWhatIsRevoked() {
        PartyKeys unknowing = new PartyKeys() {
            @Override
            public List<X509Certificate> signing(PartyId party) {
                return here.parties.signing(party);
            }

            @Override
            public List<X509Certificate> encrypting(PartyId party) {
                return List.of();
            }

            @Override
            public boolean revoked(X509Certificate certificate, Instant at) {
                throw new RevocationUnknownException("no list");
            }
        };
        var document = Xml.parse(CourtAndHub.bytes(here.signed()));

        assertThatThrownBy(() -> new Verification(unknowing).of(document, COURT, NOW))
                .isInstanceOf(PartyKeys.RevocationUnknownException.class);
    }

    @Test
    void refusesAPartyThatHasNoRegisteredKey() {
        var document = Xml.parse(CourtAndHub.bytes(here.signed()));

        assertThat(CourtAndHub.refusal(
                        () -> new Verification(new TestParties().signs(POLICE, here.court)).of(document, COURT, NOW)))
                .isEqualTo(RefusalCode.KEY_UNTRUSTED);
    }

    private static String withoutName(String envelope) {
        return envelope.replaceAll("<ds:KeyInfo>.*</ds:KeyInfo>", "");
    }
}
