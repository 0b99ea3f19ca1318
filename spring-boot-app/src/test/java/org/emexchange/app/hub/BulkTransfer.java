package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartySeal;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.PositionSource;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkLocationXml;
import org.emexchange.mapping.police.BulkPiece;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.Track;
import org.emexchange.mapping.receipt.ReceiptStatus;

/**
 * One transfer of the contractor's: part i of n has three fixes, of which the first lies within what {@link
 * DataRequests#inPart} grants, the second before its period and the third outside its area.
 */
public final class BulkTransfer {
    public static final String DOOR = "bulk-location";
    private static final TestHub HUB = TestHub.running();
    private static final Instant FROM = Instant.parse("2026-11-14T20:00:00Z");

    private final String id;
    private final String about;
    private final String share;
    private final int parts;

    public BulkTransfer(Asking request, int parts) {
        this(request.header().messageId(), request.share().opening().header().messageId(), parts);
    }

    /**
     * @param about message id of the request
     * @param share message id of the copy that is answered
     */
    public BulkTransfer(String about, String share, int parts) {
        this(UUID.randomUUID().toString(), about, share, parts);
    }

    private BulkTransfer(String id, String about, String share, int parts) {
        this.id = id;
        this.about = about;
        this.share = share;
        this.parts = parts;
    }

    public static BulkTransfer granted(int parts) {
        return new BulkTransfer(new Asking().granted(DataRequests.inPart()), parts);
    }

    /** The one that this part belongs to. */
    public static BulkTransfer of(Header header, byte[] payload) {
        BulkLocation part = BulkLocationXml.read(payload);
        return new BulkTransfer(
                part.transfer(), part.aboutRequest(), header.inReplyTo().orElseThrow(), part.parts());
    }

    public String id() {
        return id;
    }

    public String share() {
        return share;
    }

    /** Under a new message id each time. */
    public Header header() {
        return DataRequests.header(
                "X16", DOOR, "BulkLocation", Asking.CONTRACTOR.id(), Optional.empty(), Optional.of(share));
    }

    public byte[] part(int number) {
        Optional<String> previous = number == 1 ? Optional.empty() : Optional.of(Digest.sha256(part(number - 1)));
        return document(new BulkPiece.Part(number, previous, records(number)));
    }

    public byte[] manifest() {
        List<String> digests = new ArrayList<>();
        for (int number = 1; number <= parts; number++) {
            digests.add(Digest.sha256(part(number)));
        }
        return document(new BulkPiece.Manifest(digests, 3L * parts));
    }

    /** The document of that number: a part, or behind the last of them the manifest. */
    public byte[] document(int number) {
        return number > parts ? manifest() : part(number);
    }

    private byte[] document(BulkPiece piece) {
        String example = Orders.published("bulk-location/manifest")
                .replaceAll("<AboutRequest>[^<]*<", "<AboutRequest>" + about + "<");
        BulkLocation like = BulkLocationXml.read(example.getBytes(UTF_8));
        return BulkLocationXml.write(
                new BulkLocation(id, about, like.subject(), like.takenAt(), parts, List.of(), piece));
    }

    private static DataRecords records(int number) {
        Position inside = Position.of("53.7963000", "-1.5481000");
        Position outside = Position.of("53.8190000", "-1.5760000");
        Instant at = FROM.plusSeconds(60L * number);
        return new DataRecords(
                List.of(new Track(
                        "ACT-77120",
                        List.of(
                                new Fix(at, inside, 9, PositionSource.GPS),
                                new Fix(FROM.minusSeconds(60L * number), inside, 7, PositionSource.GPS),
                                new Fix(at, outside, 6, PositionSource.GPS)))),
                List.of(),
                List.of(),
                List.of());
    }

    /** Leaves it in the contractor's folder. @return what became of it at last: ACCEPTED, or the number of its refusal */
    public String sent(int number) {
        Header header = header();
        drop(header, document(number));
        return verdict(header);
    }

    public static byte[] drop(Header header, byte[] payload) {
        byte[] sealed = Asking.CONTRACTOR.seal().sealed(header, payload);
        HUB.folder(Asking.CONTRACTOR.id()).drop(DOOR, sealed);
        return sealed;
    }

    /** ACCEPTED, or the number of its refusal, once it waits for nothing. */
    public static String verdict(Header header) {
        return word(header, ReceiptStatus.ACCEPTED, ReceiptStatus.REFUSED);
    }

    /** One of these words, or the number of its refusal. */
    public static String word(Header header, ReceiptStatus... words) {
        var receipt = Asking.CONTRACTOR
                .await(
                        "receipt",
                        one -> one.receipt().aboutMessage().equals(Optional.of(header.messageId()))
                                && List.of(words).contains(one.receipt().status()))
                .receipt();
        return receipt.refusal()
                .map(refusal -> refusal.number())
                .orElse(receipt.status().name());
    }

    /** What the force has of it by now, by number. */
    public List<PartySeal.Opening> given() {
        return given(DataRequests.FORCE, id);
    }

    /** What that party has of that transfer by now, by number. */
    static List<PartySeal.Opening> given(String party, String id) {
        return HUB.folder(party).given(DOOR).stream()
                .filter(one -> one.text().contains(id))
                .sorted(Comparator.comparing(BulkTransfer::number))
                .toList();
    }

    private static int number(PartySeal.Opening document) {
        return document.text().contains("<Manifest>")
                ? Integer.MAX_VALUE
                : Integer.parseInt(document.text().replaceAll("(?s).*<Number>([0-9]+)<.*", "$1"));
    }

    /** Waits until the force has so many documents of it. */
    public List<PartySeal.Opening> given(int documents) {
        Patience.until(() -> given().size() >= documents);
        return given();
    }
}
