package org.emexchange.mapping.hl7;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hl7AcknowledgementTest {
    private static final Instant AT = Instant.parse("2026-07-01T08:00:00Z");
    private static final Hl7Error REFUSAL = new Hl7Error(
            Hl7ErrorCode.DATA_TYPE_ERROR,
            "EMX-5001",
            "Mend the tag & the | place.",
            List.of("ZLC[2]-5", "PID", "/", "*", "PID-3"));

    private static Hl7Acknowledgement answer(AckCode code, Optional<String> id, List<Hl7Error> errors) {
        return new Hl7Acknowledgement(code, "A03", id, "EMX-1-7", "prison.leeds", AT, errors);
    }

    private static String text(Hl7Acknowledgement answer) {
        return new String(answer.write(), UTF_8);
    }

    @Test
    void writesAnAcceptance() {
        assertThat(text(answer(AckCode.AA, Optional.of("LEI-1"), List.of())))
                .isEqualTo("MSH|^~\\&|EMX|em-exchange||prison.leeds|20260701090000+0100||ACK^A03^ACK|EMX-1-7|P|2.5.1"
                        + "||||||UNICODE UTF-8\rMSA|AA|LEI-1\r");
    }

    @Test
    void writesARefusalWithItsNumberSentenceAndPlaces() {
        assertThat(text(answer(AckCode.AE, Optional.of("LEI-1"), List.of(REFUSAL))))
                .endsWith("\rMSA|AE|LEI-1\rERR||ZLC^2^5~PID^1~PID^1^3|102^Data type error^HL70357|E|EMX-5001^^L|||"
                        + "Mend the tag \\T\\ the \\F\\ place.\r");
    }

    @Test
    void writesAFindingAsAWarningOfAnAcceptedMessage() {
        Hl7Error finding = new Hl7Error(Hl7ErrorCode.MESSAGE_ACCEPTED, "EMF-101", "Monitor by RF.", List.of("ZHC-3"));
        assertThat(text(answer(AckCode.AA, Optional.of("LEI-1"), List.of(finding))))
                .endsWith("MSA|AA|LEI-1\rERR||ZHC^1^3|0^Message accepted^HL70357|W|EMF-101^^L|||Monitor by RF.\r");
    }

    @Test
    void saysSoWhereTheMessageHasNoControlId() {
        assertThat(text(answer(AckCode.AR, Optional.empty(), List.of(REFUSAL)))).contains("\rMSA|AR|UNKNOWN\r");
    }

    @Test
    void givesNothingBackButTheControlId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(AckCode.AE, Optional.of("1|2\rZZZ"), List.of(REFUSAL)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Hl7Error(Hl7ErrorCode.DATA_TYPE_ERROR, "Thornbury", "", List.of()));
    }

    @Test
    void acceptsNothingThatItRefuses() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(AckCode.AA, Optional.of("LEI-1"), List.of(REFUSAL)));
    }

    @ParameterizedTest
    @CsvSource({
        "MALFORMED, MSH-12, AR, UNSUPPORTED_VERSION_ID",
        "MALFORMED, PID-5, AR, DATA_TYPE_ERROR",
        "SCHEMA, MSH-9, AR, UNSUPPORTED_MESSAGE_TYPE",
        "SCHEMA, MSH-11, AR, UNSUPPORTED_PROCESSING_ID",
        "SCHEMA, ZRL, AE, SEGMENT_SEQUENCE_ERROR",
        "SCHEMA, ZRL-3, AE, DATA_TYPE_ERROR",
        "CONTRADICTION, ZHC, AE, DATA_TYPE_ERROR"
    })
    void tellsErrorFromRejection(Kind kind, String place, AckCode code, Hl7ErrorCode condition) {
        UnreadableException reason = new UnreadableException(kind, List.of(place));
        assertThat(AckCode.of(reason)).isEqualTo(code);
        assertThat(Hl7ErrorCode.of(reason)).isEqualTo(condition);
    }
}
