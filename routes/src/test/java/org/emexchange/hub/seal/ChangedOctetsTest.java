package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.hub.seal.CourtAndHub.COURT;
import static org.emexchange.hub.seal.CourtAndHub.bytes;

import java.util.Random;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Test;

/** Whatever is done to a signed envelope: it is refused, or it says what was signed; never anything else. */
class ChangedOctetsTest {
    private static final CourtAndHub HERE = new CourtAndHub();
    private static final byte[] ENVELOPE = bytes(HERE.signed());

    @Test
    void noChangedOctetChangesWhatIsRead() {
        int refused = 0;
        for (int i = 0; i < ENVELOPE.length; i++) {
            byte[] changed = ENVELOPE.clone();
            changed[i] ^= (byte) (1 << (i % 7));
            refused += refusedOrTheSame(changed) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(ENVELOPE.length * 9 / 10);
    }

    @Test
    void noMovedCutOrRepeatedPieceChangesWhatIsRead() {
        Random random = new Random(20261121);
        int refused = 0;
        for (int i = 0; i < 1000; i++) {
            refused += refusedOrTheSame(spliced(random)) ? 1 : 0;
        }
        assertThat(refused).isGreaterThan(950);
    }

    private static byte[] spliced(Random random) {
        String text = CourtAndHub.text(ENVELOPE);
        int from = random.nextInt(text.length());
        int to = from + random.nextInt(text.length() - from);
        int at = random.nextInt(text.length());
        String piece = text.substring(from, to);
        return bytes(
                switch (random.nextInt(3)) {
                    case 0 -> text.substring(0, from) + text.substring(to);
                    case 1 -> text.substring(0, at) + piece + text.substring(at);
                    default -> text.substring(0, at) + tagged(piece) + text.substring(at);
                });
    }

    /** A whole element rather than any piece, where there is one. */
    private static String tagged(String piece) {
        int open = piece.indexOf('<');
        int close = piece.lastIndexOf('>');
        return open >= 0 && close > open ? piece.substring(open, close + 1) : piece;
    }

    private static boolean refusedOrTheSame(byte[] changed) {
        try {
            byte[] octets = new Verification(HERE.parties).of(Xml.parse(changed), COURT, TestParties.NOW);
            SignedContent content = SignedContent.read(octets);
            assertThat(content.header()).isEqualTo(CourtAndHub.header());
            assertThat(CourtAndHub.text(content.payload())).isEqualTo(CourtAndHub.NOTE);
            return false;
        } catch (RefusedException e) {
            return true;
        }
    }
}
