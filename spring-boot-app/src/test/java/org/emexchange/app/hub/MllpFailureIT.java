package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.emexchange.hub.seal.Header;
import org.junit.jupiter.api.Test;

/** A failure of ours at the HL7 door is no refusal, however often it happens: the sender has the message and sends it again. */
class MllpFailureIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";

    /** More often than a message is tried that we keep ourselves. */
    private static final int ATTEMPTS = 5;

    private final String release = Orders.newOrderId();
    private final String message = Releases.release("hdc", release);
    private final Header header = Releases.header(PRISON, release);
    private final byte[] sealed = HUB.seal(PRISON).er7(header, message.getBytes(UTF_8));

    @Test
    void answersNothingToWhatWeFailOnAlertsEachTimeAndTakesItWhenWeAreWell() {
        try (Terminal terminal = new Terminal()) {
            assertThat(Fault.during(HUB, header.messageId(), this::unanswered)).isEqualTo(ATTEMPTS);

            assertThat(Pattern.compile("ALERT a message could not be processed")
                            .matcher(terminal.said())
                            .results())
                    .hasSize(ATTEMPTS);
        }
        assertThat(refusals()).isEmpty();

        try (MllpClient prison = HUB.mllp("release", PRISON)) {
            assertThat(prison.send(sealed).code()).isEqualTo("AA");
        }
    }

    private int unanswered() {
        int ended = 0;
        for (int n = 0; n < ATTEMPTS; n++) {
            try (MllpClient prison = HUB.mllp("release", PRISON)) {
                prison.write(MllpClient.framed(sealed));
                ended += prison.ended() ? 1 : 0;
            }
        }
        return ended;
    }

    private List<String> refusals() {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE message_id = ? AND kind = 'REFUSAL'",
                        String.class,
                        header.messageId());
    }
}
