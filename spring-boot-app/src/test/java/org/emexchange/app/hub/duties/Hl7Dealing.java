package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.emexchange.app.hub.duties.Dealing.HUB;

import java.io.UncheckedIOException;
import org.emexchange.app.hub.Ack;
import org.emexchange.app.hub.MllpClient;
import org.emexchange.app.hub.Releases;
import org.emexchange.hub.seal.Header;

/** What a test does with the hub as a sender of HL7 does. */
final class Hl7Dealing {
    /** The connection ended unanswered. */
    static final String NOTHING = "nothing";

    private Hl7Dealing() {}

    /** A published release, as that prison sends it, under a release id of its own. */
    static String release(String example, String prison, String release) {
        return Releases.field(Releases.release(example, release), "MSH", 3, prison);
    }

    static byte[] sealed(Header header, String message) {
        return HUB.seal(header.sender().value()).er7(header, message.getBytes(UTF_8));
    }

    /** {@code AA}, the number of the refusal, or that nothing was answered. */
    static String sent(String door, String party, byte[] octets) {
        return ack(door, party, octets).verdict();
    }

    static Ack ack(String door, String party, byte[] octets) {
        try (MllpClient client = HUB.mllp(door, party)) {
            return client.send(octets);
        } catch (AssertionError | UncheckedIOException unanswered) {
            return new Ack("MSA|" + NOTHING + "|");
        }
    }
}
