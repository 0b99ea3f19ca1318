package org.emexchange.mapping.hl7;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Octets;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Hl7BatchTest {
    private static final String HEAD = "|^~\\&|RELEASE|prison.leeds|EMX|em-exchange|20261123091500+0000||||";
    private static final String ONE = message("A-1");
    private static final String TWO = message("A-2");
    private static final String THREE = message("A-3");

    private static String message(String id) {
        return "MSH|^~\\&|RELEASE|prison.leeds|EMX|em-exchange|20261123091500+0000||ADT^A03^ADT_A03|" + id
                + "|P|2.5.1||||||UNICODE UTF-8\rPID|1||Zoë\r";
    }

    private static String file(String... messages) {
        return "FHS" + HEAD + "F-1\rBHS" + HEAD + "B-1\r" + String.join("", messages) + "BTS|" + messages.length
                + "\rFTS|1\r";
    }

    private static UnreadableException refusal(String file) {
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> Hl7Batch.split(file.getBytes(UTF_8)));
        assertThat(refusal).as("refused").isNotNull();
        return refusal;
    }

    @Test
    void cutsAFileIntoItsMessagesOctetForOctet() {
        Hl7Batch batch = Hl7Batch.split(file(ONE, TWO, THREE).getBytes(UTF_8));
        assertThat(batch.sender()).isEqualTo("prison.leeds");
        assertThat(batch.fileId()).isEqualTo("F-1");
        assertThat(batch.batchId()).isEqualTo("B-1");
        assertThat(batch.elements())
                .containsExactly(
                        new BatchElement.Message(1, Octets.of(ONE.getBytes(UTF_8))),
                        new BatchElement.Message(2, Octets.of(TWO.getBytes(UTF_8))),
                        new BatchElement.Message(3, Octets.of(THREE.getBytes(UTF_8))));
    }

    @ParameterizedTest
    @CsvSource({"'|P|2.5.1', '|P|2.3', MSH-12", "Zoë, 'Zo\u0000', PID-3", "Zoë, 'Z\\X0D\\', PID-3", "PID|, pid|, '*'"})
    void aBadMessageStopsNoOther(String from, String to, String place) {
        List<BatchElement> elements = Hl7Batch.split(
                        file(ONE, TWO.replace(from, to), THREE).getBytes(UTF_8))
                .elements();
        assertThat(elements.get(0)).isInstanceOf(BatchElement.Message.class);
        assertThat(elements.get(2)).isInstanceOf(BatchElement.Message.class);
        BatchElement.Unusable bad = (BatchElement.Unusable) elements.get(1);
        assertThat(bad.reason().kind()).isEqualTo(Kind.MALFORMED);
        assertThat(bad.reason().places()).containsExactly(place);
        assertThat(new String(bad.octets().toArray(), UTF_8)).isEqualTo(TWO.replace(from, to));
    }

    @Test
    void aMessageInAnotherEncodingStopsNoOther() {
        String file = file(ONE, TWO);
        byte[] octets = file.getBytes(ISO_8859_1);
        assertThat(Hl7Batch.split(octets).elements()).allMatch(BatchElement.Unusable.class::isInstance);
    }

    @ParameterizedTest
    @CsvSource({
        "'BTS|3', 'BTS|2', BTS-1",
        "'BTS|3', 'BTS|4', BTS-1",
        "'BTS|3', 'BTS|03', BTS-1",
        "'BTS|3', 'BTS', BTS",
        "'FTS|1', 'FTS|2', FTS-1",
        "'FTS|1', 'FTS|3', FTS-1",
        "'FTS|1', 'BTS|1', FTS",
        "BHS, BHX, BHS",
        "FHS, MSH, FHS",
        "F-1, '', FHS-11",
        "B-1, 'B 1', BHS-11",
        "'RELEASE|prison.leeds|EMX|em-exchange|20261123091500+0000||||F-1', 'R|prison.hull|EMX|em-exchange|20261123091500+0000||||F-1', BHS-4"
    })
    void refusesAFileThatCannotBeTrusted(String from, String to, String place) {
        String file = file(ONE, TWO, THREE);
        assertThat(file).contains(from);
        UnreadableException refusal = refusal(file.replace(from, to));
        assertThat(refusal.kind()).isEqualTo(Kind.MALFORMED);
        assertThat(refusal.places()).containsExactly(place);
    }

    @Test
    void refusesWhatStandsBehindOrBetween() {
        assertThat(refusal(file(ONE) + "MSH|").places()).containsExactly("/");
        assertThat(refusal(file(ONE) + ONE).places()).containsExactly("FTS");
        assertThat(refusal(file("ZZZ|1\r" + ONE)).places()).containsExactly("BTS");
        assertThat(refusal(file()).places()).containsExactly("BTS-1");
        assertThat(refusal("").places()).containsExactly("/");
        assertThat(refusal("<?xml version=\"1.0\"?><!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>\r")
                        .places())
                .containsExactly("FHS");
    }

    @Test
    void countsTheMessagesItTakes() {
        List<String> messages = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            messages.add(message("M-" + i));
        }
        assertThat(Hl7Batch.split(file(messages.toArray(new String[0])).getBytes(UTF_8))
                        .elements())
                .hasSize(5_000);
        messages.add(ONE);
        assertThat(refusal(file(messages.toArray(new String[0]))).places()).containsExactly("/");
    }

    @Test
    void goesThroughTheEnvelopesPayloadOctetForOctet() {
        Octets file = Octets.of(file(ONE, TWO).getBytes(UTF_8));
        assertThat(Hl7BatchXml.read(Hl7BatchXml.write(file))).isEqualTo(file);
    }

    @Test
    void answersEachMessageInItsOrder() {
        Hl7Batch batch = Hl7Batch.split(file(ONE, TWO).getBytes(UTF_8));
        Instant at = Instant.parse("2026-11-23T09:16:00Z");
        Hl7AcknowledgementBatch answer = new Hl7AcknowledgementBatch(
                "R-9", batch, at, List.of(accepted("A-1", "R-9-1", at), accepted("A-2", "R-9-2", at)));
        assertThat(new String(answer.write().toArray(), UTF_8).replaceAll("MSH[^\r]*\r", ""))
                .isEqualTo("FHS|^~\\&|EMX|em-exchange||prison.leeds|20261123091600+0000||||R-9|F-1\r"
                        + "BHS|^~\\&|EMX|em-exchange||prison.leeds|20261123091600+0000||||R-9|B-1\r"
                        + "MSA|AA|A-1\rMSA|AA|A-2\rBTS|2\rFTS|1\r");
    }

    private static Hl7Acknowledgement accepted(String id, String own, Instant at) {
        return new Hl7Acknowledgement(AckCode.AA, "A03", Optional.of(id), own, "prison.leeds", at, List.of());
    }
}
