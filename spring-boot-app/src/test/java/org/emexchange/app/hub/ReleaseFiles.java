package org.emexchange.app.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;
import org.emexchange.mapping.hl7.Hl7BatchXml;
import org.emexchange.mapping.shared.Octets;

/** Published notifications of release under ids of their own, and the files that they travel in. */
public final class ReleaseFiles {
    private ReleaseFiles() {}

    /** One notification, number 1 for its release; the prison is the one that sends it. */
    public static String message(String example, String prison, String controlId, String release) {
        return message(example, prison, controlId, release, "1");
    }

    /** @param number MSH-13, the prison's own number of the notification for the release */
    public static String message(String example, String prison, String controlId, String release, String number) {
        try (InputStream in = ReleaseFiles.class.getResourceAsStream("/examples/adt-a03/" + example + ".hl7")) {
            String text = new String(Objects.requireNonNull(in, example).readAllBytes(), StandardCharsets.UTF_8);
            return text.replace('\n', '\r')
                    .replaceFirst("\\|prison\\.[a-z]+\\|", "|" + prison + "|")
                    .replaceFirst(
                            "ADT_A03\\|[^|]*\\|P\\|2.5.1\\|\\|", "ADT_A03|" + controlId + "|P|2.5.1|" + number + "|")
                    .replaceFirst("ZRL\\|[^|]*\\|", "ZRL|" + release + "|");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A file of messages as HL7 has it. */
    public static String file(String prison, List<String> messages) {
        String header = "|^~\\&|RELEASE|" + prison + "|EMX|em-exchange|20261123091500+0000||||";
        return "FHS" + header + "F-1\rBHS" + header + "B-1\r" + String.join("", messages) + "BTS|" + messages.size()
                + "\rFTS|1\r";
    }

    public static byte[] payload(String prison, String... messages) {
        return Hl7BatchXml.write(Octets.of(file(prison, List.of(messages)).getBytes(StandardCharsets.UTF_8)));
    }

    public static String newId() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    /** Of a file: about no one order, and with no number of its own. */
    public static Header header(String prison) {
        return header(prison, "X02");
    }

    /** As if for that interchange. */
    public static Header header(String prison, String interchange) {
        Instant now = Instant.now();
        return new Header(
                interchange,
                UUID.randomUUID().toString(),
                new PartyId(prison),
                PartyId.HUB,
                Hl7BatchXml.NAMESPACE,
                "Hl7Batch",
                now,
                now.plusSeconds(3_600),
                Optional.of("OFFICIAL-SENSITIVE"),
                "MONITOR_COMPLIANCE",
                "OMA_2007_S14",
                "EMX-ISA-005",
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty());
    }
}
