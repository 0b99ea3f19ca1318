package org.emexchange.app.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** The published HL7 examples under ids of their own, and the headers that go with them. */
public final class Releases {
    private Releases() {}

    /** A published example, as in {@code adt-a03/hdc}, with CR behind every segment. */
    public static String published(String name) {
        try (InputStream in = Releases.class.getResourceAsStream("/examples/" + name + ".hl7")) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
                    .replace('\n', '\r');
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The example under another release id and another MSH-10, its release so long after the published one. */
    public static String release(String example, String releaseId) {
        return field(
                field(published("adt-a03/" + example), "ZRL", 1, releaseId),
                "MSH",
                9,
                UUID.randomUUID().toString());
    }

    /** An alcohol result about that order from the contractor of the tests, under another MSH-10. */
    public static String alcohol(String example, String order) {
        return field(
                field(field(published("oru-r01/" + example), "OBR", 2, order), "MSH", 3, "emc.order-intake"),
                "MSH",
                9,
                UUID.randomUUID().toString());
    }

    /** The message with the n-th text between bars of its first such segment exchanged. */
    public static String field(String message, String segment, int index, String value) {
        String[] segments = message.split("\r", 0);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].startsWith(segment + "|")) {
                String[] fields = segments[i].split("\\|", -1);
                fields[index] = value;
                segments[i] = String.join("|", fields);
                break;
            }
        }
        return String.join("\r", segments) + "\r";
    }

    public static String controlOf(String message) {
        return message.split("\\|", -1)[9];
    }

    /** A header as a prison would write it for a release, number 1. */
    public static Header header(String sender, String releaseId) {
        return header("X02", "ADT_A03", sender, releaseId, "MONITOR_COMPLIANCE", "EMX-ISA-005");
    }

    /** A header as the contractor would write it for an alcohol result, number 1. */
    public static Header alcoholHeader(String sender, String order) {
        return header("X15", "ORU_R01", sender, order, "MONITOR_COMPLIANCE", "EMX-ISA-007");
    }

    private static Header header(
            String interchange, String type, String sender, String order, String purpose, String agreement) {
        Instant now = Instant.now();
        return new Header(
                interchange,
                UUID.randomUUID().toString(),
                new PartyId(sender),
                PartyId.HUB,
                Header.ER7,
                type,
                now,
                now.plus(Duration.ofHours(1)),
                Optional.of("OFFICIAL-SENSITIVE"),
                purpose,
                "OMA_2007_S14",
                agreement,
                Optional.of(order),
                OptionalLong.of(1),
                Optional.empty());
    }

    /** HL7's way to write a time in London. */
    public static String time(Instant at) {
        return DateTimeFormatter.ofPattern("uuuuMMddHHmmssxx").format(at.atZone(ZoneId.of("Europe/London")));
    }
}
