package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.PositionSource;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkLocationXml;
import org.emexchange.mapping.police.BulkPiece;
import org.emexchange.mapping.police.CurfewEvent;
import org.emexchange.mapping.police.CurfewMovement;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.Track;

/**
 * A transfer of two parts that answers an enquiry for the night of 17 to 18 November, with curfew from 19:00 to 07:00: part n
 * has a fix n minutes before the period and one within it, a reading n minutes past 22:00 and one n minutes past noon.
 */
public final class BulkAnswer {
    private static final int PARTS = 2;
    private static final Instant PERIOD = Instant.parse("2026-11-17T18:00:00Z");
    private static final Instant NIGHT = Instant.parse("2026-11-17T22:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-18T12:00:00Z");

    private final String id = UUID.randomUUID().toString();
    private final Enquiring enquiry;

    public BulkAnswer(Enquiring enquiry) {
        this.enquiry = enquiry;
    }

    public String id() {
        return id;
    }

    /** Under a new message id each time. */
    public Header header() {
        return enquiry.bulkHeader();
    }

    /** A part, or behind the last of them the manifest. */
    public byte[] document(int number) {
        if (number <= PARTS) {
            Optional<String> previous =
                    number == 1 ? Optional.empty() : Optional.of(Digest.sha256(document(number - 1)));
            return document(new BulkPiece.Part(number, previous, records(number)));
        }
        List<String> digests = new ArrayList<>();
        for (int part = 1; part <= PARTS; part++) {
            digests.add(Digest.sha256(document(part)));
        }
        return document(new BulkPiece.Manifest(digests, 4L * PARTS));
    }

    private byte[] document(BulkPiece piece) {
        BulkLocation like = BulkLocationXml.read(
                Orders.published("bulk-location/part-1-of-a-supervised-order").getBytes(UTF_8));
        List<CurfewHours> curfew = piece instanceof BulkPiece.Part ? like.curfew() : List.of();
        return BulkLocationXml.write(new BulkLocation(
                id, enquiry.header().messageId(), like.subject(), like.takenAt(), PARTS, curfew, piece));
    }

    private static DataRecords records(int number) {
        Position place = Position.of("53.7963000", "-1.5481000");
        long minutes = 60L * number;
        return new DataRecords(
                List.of(new Track(
                        "ACT-88214",
                        List.of(
                                new Fix(PERIOD.minusSeconds(minutes), place, 9, PositionSource.GPS),
                                new Fix(PERIOD.plusSeconds(minutes), place, 9, PositionSource.GPS)))),
                List.of(
                        new CurfewEvent(NIGHT.plusSeconds(minutes), CurfewMovement.LEFT, Optional.empty()),
                        new CurfewEvent(NOON.plusSeconds(minutes), CurfewMovement.CAME, Optional.empty())),
                List.of(),
                List.of());
    }

    /** @return what became of it at last: ACCEPTED, or the number of its refusal */
    public String sent(int number) {
        return sent(header(), document(number));
    }

    public static String sent(Header header, byte[] document) {
        BulkTransfer.drop(header, document);
        return BulkTransfer.verdict(header);
    }

    /** What that party has of it once it has so many documents. */
    public List<PartySeal.Opening> given(String party, int documents) {
        Patience.until(() -> given(party).size() >= documents);
        return given(party);
    }

    public List<PartySeal.Opening> given(String party) {
        return BulkTransfer.given(party, id);
    }
}
