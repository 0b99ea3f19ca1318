package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Test;

/** The HL7 door over its real port: framing, order, answers and duplicates (H03, H04, H09). */
class MllpDoorIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    /** Which no other test waits for a receipt of. */
    private static final String BUSY = "prison.frankland";

    private final String release = Orders.newOrderId();
    private final String message = Releases.release("hdc", release);

    @Test
    void sharesAReleaseAndAnswersWhenItIsCommitted() {
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            Ack ack = prison.send(sealed(Releases.header(PRISON, release), message));

            assertThat(ack.code()).as(ack.text()).isEqualTo("AA");
            assertThat(ack.about()).isEqualTo(Releases.controlOf(message));
        }
        for (String recipient : List.of("emc.order-intake", "probation.leeds-pdu")) {
            TestParty.Arrived copy = HUB.party(recipient)
                    .await("release", one -> one.opening().header().order().equals(Optional.of(release)));
            assertThat(copy.opening().text()).contains("Thornbury");
        }
    }

    @Test
    void takesFramesInHoweverManyPiecesTheyCome() {
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            for (byte octet : MllpClient.framed(sealed(Releases.header(PRISON, release), message))) {
                prison.write(new byte[] {octet});
            }
            assertThat(prison.read().code()).isEqualTo("AA");
        }
    }

    @Test
    void answersAThousandMessagesOfOneWriteInTheirOrder() {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<String> controls = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            String order = release + "-" + i;
            String one = Releases.field(Releases.release("hdc", order), "MSH", 3, BUSY);
            controls.add(Releases.controlOf(one));
            all.writeBytes(MllpClient.framed(HUB.seal(BUSY).er7(Releases.header(BUSY, order), one.getBytes(UTF_8))));
            if (i % 2 == 0) {
                all.write('\n');
            }
        }
        try (MllpClient prison = HUB.mllp("release", BUSY)) {
            Thread writing = new Thread(() -> prison.write(all.toByteArray()));
            writing.start();
            for (String control : controls) {
                Ack ack = prison.read();
                assertThat(ack.code()).as(ack.text()).isEqualTo("AA");
                assertThat(ack.about()).isEqualTo(control);
            }
        }
    }

    @Test
    void givesTheSameAnswerToTheSameMessageAgain() {
        byte[] octets = sealed(Releases.header(PRISON, release), message);
        Ack first;
        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            first = prison.send(octets);
            assertThat(prison.send(octets).text()).isEqualTo(first.text());
        }
        try (MllpClient again = HUB.mllp("release", PRISON)) {
            assertThat(again.send(octets).text()).isEqualTo(first.text());
        }
        assertThat(HUB.party("emc.order-intake").receive("release").stream()
                        .filter(one -> one.opening().header().order().equals(Optional.of(release))))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static byte[] sealed(Header header, String message) {
        return HUB.seal(PRISON).er7(header, message.getBytes(UTF_8));
    }
}
