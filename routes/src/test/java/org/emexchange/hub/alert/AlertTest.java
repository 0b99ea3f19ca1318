package org.emexchange.hub.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.emexchange.hub.policy.Marking;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** COP-35: an alert that travels in clear carries no personal data. */
@Tag("COP-35")
class AlertTest {
    private static final UUID REFERENCE = UUID.fromString("5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11");
    private static final Instant SINCE = Instant.parse("2026-11-21T14:38:14.123456Z");
    private static final PhoneNumber CALL = new PhoneNumber("020 7946 0990");

    /** Whatever is put into a payload, a name or an order id is text or octets: there is no place for either. */
    @Test
    void hasNoPartThatATextFitsInto() {
        assertThat(Arrays.stream(Alert.class.getRecordComponents()).map(RecordComponent::getType))
                .allMatch(type -> (type.isEnum() || type == Instant.class || type == UUID.class) && closed(type));
    }

    private static boolean closed(Class<?> type) {
        return Modifier.isFinal(type.getModifiers());
    }

    @Test
    void saysWhatWaitsSinceWhenAndWhomToCall() {
        assertThat(AlertText.mail(alert(Alert.Kind.UNDELIVERED), CALL))
                .isEqualTo(String.join(
                        "\r\n",
                        "An urgent message has not been delivered. EM Exchange goes on trying.",
                        "",
                        "Interchange: X05",
                        "Marking: OFFICIAL-SENSITIVE",
                        "Reference: 5e0a6a57-7e0c-4a53-8f0e-0f1f6f0f7a11",
                        "Waiting since: 2026-11-21 14:38 UTC",
                        "",
                        "Call 020 7946 0990 and give the reference. This mail holds nothing of the message; do not answer it.",
                        ""));
    }

    @Test
    void saysWhenItWasDeliveredAfterAll() {
        assertThat(AlertText.mail(alert(Alert.Kind.DELIVERED), CALL))
                .startsWith("An urgent message has been delivered after all.")
                .contains("Delivered at: 2026-11-21 14:38 UTC")
                .doesNotContain("Waiting");
    }

    @ParameterizedTest
    @EnumSource
    void fitsIntoOneShortMessage(Alert.Kind kind) {
        String longest = AlertText.brief(alert(kind), new PhoneNumber("+44 20 7946 0990"));

        assertThat(longest).hasSizeLessThanOrEqualTo(160).contains("X05", REFERENCE.toString());
        assertThat(StandardCharsets.US_ASCII.newEncoder().canEncode(longest)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Delroy Ashcombe", "", "999", "0113 496 0123\r\nBcc: all@example", "0113-496 0123 x"})
    void takesNothingForATelephoneNumberThatIsNone(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(IllegalArgumentException.class);
    }

    private static Alert alert(Alert.Kind kind) {
        return new Alert(kind, CatalogueNumber.X05, Marking.OFFICIAL_SENSITIVE, REFERENCE, SINCE);
    }
}
