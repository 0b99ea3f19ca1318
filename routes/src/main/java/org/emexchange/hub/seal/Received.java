package org.emexchange.hub.seal;

import java.time.Instant;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** A message as it reached a door: nothing about it is proved but whose connection it came by. */
public final class Received {
    private final Form form;
    private final PartyId party;
    private final String door;
    private final byte[] octets;
    private final Instant reachedDoor;
    private final String transportId;
    private final Optional<String> outerMarking;
    private final String digest;
    private final long size;

    private Received(
            Form form,
            PartyId party,
            String door,
            byte[] octets,
            Instant reachedDoor,
            String transportId,
            Optional<String> outerMarking,
            String digest,
            long size) {
        this.form = form;
        this.party = party;
        this.door = door;
        this.octets = octets;
        this.reachedDoor = reachedDoor;
        this.transportId = transportId;
        this.outerMarking = outerMarking;
        this.digest = digest;
        this.size = size;
    }

    /** As {@link #at(Form, PartyId, String, byte[], Instant, String, Optional)}, in the form {@link Form#ENVELOPE}. */
    public static Received at(
            PartyId party,
            String door,
            byte[] octets,
            Instant reachedDoor,
            String transportId,
            Optional<String> outerMarking) {
        return at(Form.ENVELOPE, party, door, octets, reachedDoor, transportId, outerMarking);
    }

    /**
     * @param form in which the door takes messages
     * @param party whose connection, or whose address, it came by
     * @param octets the whole message without the frame of its transport: a mail with its headers
     * @param reachedDoor when the transport took it, so that our own outage does not age it
     * @param transportId id that the transport gave this delivery
     * @param outerMarking marking on the outer label, compared with the signed one and never trusted
     */
    public static Received at(
            Form form,
            PartyId party,
            String door,
            byte[] octets,
            Instant reachedDoor,
            String transportId,
            Optional<String> outerMarking) {
        String digest = Digests.sha256(octets);
        return new Received(form, party, door, octets, reachedDoor, transportId, outerMarking, digest, octets.length);
    }

    /**
     * A message that is refused without being read into memory: it has no octets here, only their digest and number.
     *
     * @param digest SHA-256 of the whole message, lower-case hex
     */
    public static Received unread(
            Form form, PartyId party, String door, String digest, long size, Instant reachedDoor, String transportId) {
        return new Received(form, party, door, new byte[0], reachedDoor, transportId, Optional.empty(), digest, size);
    }

    public Form form() {
        return form;
    }

    public PartyId party() {
        return party;
    }

    public String door() {
        return door;
    }

    public byte[] octets() {
        return octets;
    }

    public Instant reachedDoor() {
        return reachedDoor;
    }

    public String transportId() {
        return transportId;
    }

    public Optional<String> outerMarking() {
        return outerMarking;
    }

    /** How many octets the whole message has. */
    public long size() {
        return size;
    }

    /** SHA-256 of the whole message, lower-case hex. */
    public String digest() {
        return digest;
    }
}
