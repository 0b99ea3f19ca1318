package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.with;
import static org.emexchange.hub.seal.Er7Parties.MSH;
import static org.emexchange.hub.seal.Er7Parties.OBX;
import static org.emexchange.hub.seal.Er7Parties.ZEH;
import static org.emexchange.hub.seal.Er7Parties.er7;
import static org.emexchange.hub.seal.Er7Parties.whole;

import java.util.Arrays;
import java.util.Optional;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The two segments of the seal: where they stand, what they say, and whose signature counts. */
class Er7SealTest {
    private final Er7Parties parties = new Er7Parties();
    private final CourtAndHub here = parties.here;

    @AfterEach
    void takesTheMessageAsItIs() {
        TestParties.Keys fresh = TestParties.ec("secp256r1");
        here.parties.signs(CourtAndHub.COURT, fresh);
        assertThat(parties.take(parties.signed(whole(), fresh)).header().messageId())
                .isEqualTo(CourtAndHub.header().messageId());
    }

    @Test
    void refusesAMessageWithoutItsHeaderOrWithTwo() {
        assertThat(parties.refusalOfSigned(MSH, OBX)).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOfSigned(MSH, ZEH, ZEH, OBX)).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOfSigned(MSH, ZEH, OBX, ZEH)).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOfSigned(MSH, OBX, ZEH)).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOfSigned(MSH)).isEqualTo(RefusalCode.HL7_SEAL);
    }

    @Test
    void refusesAMessageWithoutItsSignatureOrWithTwo() {
        String signed = parties.signed(whole());

        assertThat(parties.refusalOf(whole())).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(signed + OBX + "\r")).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(parties.signed(signed))).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(with(signed, "ZES|1|", "ZES|2|"))).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(with(signed, "ZES|1|", "ZES|1| "))).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(with(signed, "ZES|1|", "ZES|1||"))).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(whole() + "ZES|1|\r")).isEqualTo(RefusalCode.HL7_SEAL);
        assertThat(parties.refusalOf(signed.substring(0, signed.length() - 1) + "|x\r"))
                .isEqualTo(RefusalCode.HL7_SEAL);
    }

    @Test
    void refusesEveryChangeOfWhatWasSigned() {
        String signed = parties.signed(whole());

        for (String change : new String[] {"Zoe", "Zoë \\T\\  Co", "Zoë \\T\\ co"}) {
            assertThat(parties.refusalOf(with(signed, "Zoë \\T\\ Co", change)))
                    .isEqualTo(RefusalCode.SIGNATURE_INVALID);
        }
        assertThat(parties.refusalOf(with(signed, "|7\r", "|8\r"))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(parties.refusalOf(with(signed, OBX + "\r", ""))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(parties.refusalOf(with(signed, OBX, OBX + "\r" + OBX))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(parties.refusalOf(with(signed, "|C-7|", "|C-8|"))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
        assertThat(parties.refusalOf(with(signed, OBX, OBX + "|"))).isEqualTo(RefusalCode.SIGNATURE_INVALID);
    }

    @Test
    void refusesASignatureByAnotherPartyOrThatDoesNotCount() {
        assertThat(parties.refusalOf(parties.signed(whole(), here.police))).isEqualTo(RefusalCode.KEY_UNTRUSTED);
        TestParties.Keys ended = TestParties.ecValid(TestParties.NOW.minusSeconds(60), TestParties.NOW.minusSeconds(1));
        here.parties.signs(CourtAndHub.COURT, ended);
        assertThat(parties.refusalOf(parties.signed(whole(), ended))).isEqualTo(RefusalCode.CERTIFICATE_EXPIRED);
        here.parties.revoke(here.court);
        assertThat(parties.refusalOf(parties.signed(whole()))).isEqualTo(RefusalCode.CERTIFICATE_REVOKED);
    }

    @Test
    void refusesASignatureThatIsNotDerOrNotDetached() {
        byte[] inside = new SignerMaker(bytes(whole()), here.court).inside().der();
        byte[] detached = new SignerMaker(bytes(whole()), here.court).der();
        byte[] two = new SignerMaker(bytes(whole()), here.court, here.police).der();
        byte[] plain =
                new SignerMaker(bytes(whole()), here.court).withoutAttributes().der();
        byte[] longer = Arrays.copyOf(detached, detached.length + 1);

        for (byte[] cms : new byte[][] {inside, two, plain, longer, indefinite(detached)}) {
            assertThat(parties.refusalOf(Er7Parties.sealed(whole(), cms))).isEqualTo(RefusalCode.CMS_SIGNATURE);
        }
        assertThat(parties.take(Er7Parties.sealed(whole(), detached)).header().sender())
                .isEqualTo(CourtAndHub.COURT);
        assertThat(parties.refusalOf(whole() + "ZES|1|AAA\r")).isEqualTo(RefusalCode.CMS_SIGNATURE);
    }

    @ParameterizedTest
    @CsvSource({
        "1,2",
        "1,''",
        "2,0B0F6D1E-53F2-4B1C-9F57-0D9F7A4C2B11",
        "2,''",
        "3,Hmcts",
        "4,''",
        "5,X~1",
        "6,20261121115958",
        "6,2026-11-21T11:59:58",
        "7,2026-02-30T00:00:00Z",
        "9,''",
        "9,a^b",
        "10,''",
        "11,\\T\\",
        "12,''",
        "13,0",
        "13,01",
        "13,7&8",
        "14,x"
    })
    void refusesAFieldOutsideItsForm(int number, String value) {
        assertThat(parties.refusalOfSigned(MSH, field(number, value), OBX)).isEqualTo(RefusalCode.HEADER);
    }

    @Test
    void refusesAFifteenthField() {
        String reply = field(14, "5b0f6d1e-53f2-4b1c-9f57-0d9f7a4c2b11");
        assertThat(parties.refusalOfSigned(MSH, reply + "|")).isEqualTo(RefusalCode.HEADER);
        assertThat(parties.take(parties.signed(er7(MSH, reply))).header().inReplyTo())
                .contains("5b0f6d1e-53f2-4b1c-9f57-0d9f7a4c2b11");
    }

    @Test
    void takesAMessageAboutNoOrder() {
        Header header = parties.take(parties.signed(er7(MSH, field(12, "").replace("|7", "|"), OBX)))
                .header();
        assertThat(header.order()).isEmpty();
        assertThat(header.sequence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3,police.west-yorkshire,SENDER_MISMATCH",
        "4,police.west-yorkshire,RECIPIENT",
        "6,2026-11-21T12:05:01Z,TIME_AHEAD",
        "7,2026-11-21T12:00:00Z,TIME_PAST",
        "8,'',UNMARKED",
        "8,official,UNMARKED",
        "8,SECRET,OVER_MARKED"
    })
    void heedsAndMarksByTheSignedHeader(int number, String value, RefusalCode refusal) {
        assertThat(parties.refusalOfSigned(MSH, field(number, value), OBX)).isEqualTo(refusal);
    }

    private static String field(int number, String value) {
        String[] fields = (ZEH + "|").split("\\|", -1);
        fields[number] = value;
        return String.join("|", fields);
    }

    /** The same value with the outermost length left open, as BER allows. */
    private static byte[] indefinite(byte[] der) {
        int content = 2 + (der[1] & 0x80) / 0x80 * (der[1] & 0x7f);
        byte[] ber = new byte[2 + der.length - content + 2];
        ber[0] = der[0];
        ber[1] = (byte) 0x80;
        System.arraycopy(der, content, ber, 2, der.length - content);
        assertThat(Optional.of(Ber.read(ber))).isPresent();
        return ber;
    }
}
