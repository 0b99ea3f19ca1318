package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.POLICE;
import static org.emexchange.hub.seal.CourtAndHub.bytes;
import static org.emexchange.hub.seal.CourtAndHub.refusal;

import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.junit.jupiter.api.Test;

/** What does not decrypt is one and the same refusal, whichever octet is at fault. */
class DecryptionTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final String SMALL = "<x/>";
    private static final Pattern CIPHER_VALUE = Pattern.compile("<xenc:CipherValue>([^<]*)</xenc:CipherValue>");

    @Test
    void refusesEachFlippedOctetOfKeyAndContent() {
        String ec = CourtAndHub.text(HERE.encrypted(SMALL));
        for (int octet = 0; octet < 40; octet++) {
            assertThat(opening(changed(ec, 0, flip(octet)))).isEqualTo(RefusalCode.DECRYPTION);
        }
        for (int octet = 0; octet < 12 + SMALL.length() + 16; octet++) {
            assertThat(opening(changed(ec, 1, flip(octet)))).isEqualTo(RefusalCode.DECRYPTION);
        }
        String rsa = CourtAndHub.text(HERE.encryptedFor(HERE.hubRsa, SMALL));
        for (int octet = 0; octet < 384; octet += 16) {
            assertThat(opening(changed(rsa, 0, flip(octet)))).isEqualTo(RefusalCode.DECRYPTION);
        }
    }

    @Test
    void refusesContentThatIsCutOrHasAnotherTagOrIv() {
        String ec = CourtAndHub.text(HERE.encrypted(SMALL));
        int length = 12 + SMALL.length() + 16;
        for (int cut : new int[] {1, 4, 8, length - 28, length - 27, length - 1}) {
            assertThat(opening(changed(ec, 1, octets -> Arrays.copyOf(octets, length - cut))))
                    .isEqualTo(RefusalCode.DECRYPTION);
        }
        assertThat(opening(changed(ec, 1, octets -> Arrays.copyOfRange(octets, 12, length))))
                .isEqualTo(RefusalCode.DECRYPTION);
        assertThat(opening(changed(ec, 1, octets -> Arrays.copyOf(octets, length + 1))))
                .isEqualTo(RefusalCode.DECRYPTION);
    }

    @Test
    void refusesWrappedKeysOfOtherLengths() {
        String ec = CourtAndHub.text(HERE.encrypted(SMALL));
        String rsa = CourtAndHub.text(HERE.encryptedFor(HERE.hubRsa, SMALL));
        for (int length : new int[] {1, 8, 16, 24, 32, 39, 41, 48, 384}) {
            assertThat(opening(changed(ec, 0, octets -> Arrays.copyOf(octets, length))))
                    .isEqualTo(RefusalCode.DECRYPTION);
        }
        for (int length : new int[] {1, 256, 383, 385, 512}) {
            assertThat(opening(changed(rsa, 0, octets -> Arrays.copyOf(octets, length))))
                    .isEqualTo(RefusalCode.DECRYPTION);
        }
    }

    @Test
    void refusesAContentKeyOfAnotherLength() throws Exception {
        String rsa = CourtAndHub.text(HERE.encryptedFor(HERE.hubRsa, SMALL));
        byte[] shortKey =
                KeyTransport.wrapByRsa(new byte[16], HERE.hubRsa.certificate().getPublicKey());

        assertThat(opening(changed(rsa, 0, octets -> shortKey))).isEqualTo(RefusalCode.DECRYPTION);
    }

    @Test
    void refusesWhatIsEncryptedForAnother() {
        String foreign = CourtAndHub.text(HERE.encryptedFor(TestParties.ec("secp256r1"), SMALL));

        assertThat(opening(foreign)).isEqualTo(RefusalCode.DECRYPTION);
    }

    @Test
    void refusesWhatAnotherPartyEncrypted() {
        byte[] foreign = EncryptionXml.encrypt(bytes(SMALL), HERE.hubEc.certificate(), POLICE, PartyId.HUB);
        byte[] elsewhere = EncryptionXml.encrypt(bytes(SMALL), HERE.hubEc.certificate(), COURT, POLICE);

        assertThat(opening(CourtAndHub.text(foreign))).isEqualTo(RefusalCode.DECRYPTION);
        assertThat(opening(CourtAndHub.text(elsewhere))).isEqualTo(RefusalCode.DECRYPTION);
    }

    @Test
    void opensWithEveryKeyThatIsNotYetRetired() {
        TestParties.Keys before = TestParties.ec("secp256r1");
        TestParties.Keys other = TestParties.ec("secp384r1");
        Decryption decryption = new Decryption(List.of(pair(HERE.hubEc), pair(before), pair(other), pair(HERE.hubRsa)));

        for (TestParties.Keys keys : List.of(HERE.hubEc, before, other, HERE.hubRsa)) {
            var root = Xml.parse(HERE.encryptedFor(keys, SMALL)).getDocumentElement();
            EncryptedDocument document = EncryptedDocument.read(root, COURT, PartyId.HUB);
            assertThat(CourtAndHub.text(decryption.open(document, COURT, PartyId.HUB)))
                    .isEqualTo(SMALL);
        }
    }

    @Test
    void neverMakesTheSameKeyOrIvTwice() {
        assertThat(HERE.encrypted(SMALL)).isNotEqualTo(HERE.encrypted(SMALL));
        assertThat(value(CourtAndHub.text(HERE.encrypted(SMALL)), 1))
                .isNotEqualTo(value(CourtAndHub.text(HERE.encrypted(SMALL)), 1));
    }

    private static HubKeys.Pair pair(TestParties.Keys keys) {
        return new HubKeys.Pair(keys.pair().getPrivate(), keys.certificate());
    }

    private static RefusalCode opening(String document) {
        return refusal(() -> HERE.sealing.open(CourtAndHub.received(bytes(document))));
    }

    private static UnaryOperator<byte[]> flip(int octet) {
        return octets -> {
            octets[octet] ^= 1;
            return octets;
        };
    }

    private static byte[] value(String document, int index) {
        Matcher values = CIPHER_VALUE.matcher(document);
        for (int i = 0; i <= index; i++) {
            assertThat(values.find()).isTrue();
        }
        return StrictBase64.decode(values.group(1));
    }

    /** @param index 0 for the wrapped key, 1 for the content */
    private static String changed(String document, int index, UnaryOperator<byte[]> change) {
        String before = StrictBase64.encode(value(document, index));
        String after = StrictBase64.encode(change.apply(value(document, index)));
        return document.replace(">" + before + "<", ">" + after + "<");
    }
}
