package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Takes a transfer part by part. What a part says of the whole must be what the first part said; it must name the part
 * before it as that was taken; and only a manifest that agrees with every part ends the transfer.
 */
final class Transferring {
    private static final int MOST_PLACES = 20;

    private final Kernel kernel;

    Transferring(Kernel kernel) {
        this.kernel = kernel;
    }

    /** What can be said of a part before it has its turn. */
    void requireFit(Passage<?> passage, Piece piece, Ledger.Entry entry) {
        if (!piece.isManifest() && piece.number() > piece.parts()) {
            throw new RefusedException(RefusalCode.TRANSFER_NUMBER, List.of("Part/Number"));
        }
        requireDoor(passage);
        entry.transfers().begun(key(passage, piece)).ifPresent(begun -> requireSame(passage, piece, begun));
    }

    /** What would wait for a door for ever is better answered otherwise. */
    private <T> void requireDoor(Passage<T> passage) {
        Party requester = kernel.party(passage.requester());
        boolean stands =
                passage.interchange.copies().stream().allMatch(copy -> Ways.stands(copy.door(requester), requester));
        if (!stands) {
            throw new RefusedException(RefusalCode.TRANSFER_NO_DOOR);
        }
    }

    private static void requireSame(Passage<?> passage, Piece piece, Transfers.Begun begun) {
        if (begun.parts() != piece.parts() || !begun.answers().equals(answers(passage))) {
            throw new RefusedException(RefusalCode.TRANSFER_CHANGED);
        }
        if (begun.ended().isPresent()) {
            throw new RefusedException(RefusalCode.TRANSFER_ENDED);
        }
    }

    /** The turn is this message's, and the stream is locked: nothing changes the parts before it. */
    void take(Passage<?> passage, Piece piece, Ledger.Entry entry) {
        entry.transfers().begun(key(passage, piece)).ifPresent(begun -> requireSame(passage, piece, begun));
        int from = piece.isManifest() ? 1 : piece.number() - 1;
        List<Transfers.Part> before = entry.transfers().parts(key(passage, piece), from);
        if (piece.isManifest()) {
            requireWhole(piece, before);
        } else if (!piece.previous()
                .equals(before.stream().map(Transfers.Part::digest).findFirst())) {
            throw new RefusedException(RefusalCode.TRANSFER_CHAIN, List.of("Part/Previous"));
        }
        passage.transfer = Optional.of(new Transfer(piece, before));
    }

    private static void requireWhole(Piece manifest, List<Transfers.Part> taken) {
        List<String> stated = manifest.digests().orElseThrow();
        List<String> places = new ArrayList<>();
        for (int n = 0; n < taken.size() && places.size() < MOST_PLACES; n++) {
            if (n >= stated.size() || !stated.get(n).equals(taken.get(n).digest())) {
                places.add("Manifest/Digests[" + (n + 1) + "]");
            }
        }
        if (stated.size() != manifest.parts() || taken.size() != manifest.parts()) {
            places.add("Manifest/Digests");
        }
        if (manifest.records()
                != taken.stream().mapToLong(Transfers.Part::records).sum()) {
            places.add("Manifest/Records");
        }
        if (!places.isEmpty()) {
            throw new RefusedException(RefusalCode.TRANSFER_MANIFEST, places);
        }
    }

    /** With its copy in the outbox, in the same transaction. */
    void took(Passage<?> passage, Transfer transfer, Ledger.Entry entry) {
        Piece piece = transfer.piece();
        Instant now = kernel.clock().instant();
        Transfers.Begun begun = new Transfers.Begun(
                key(passage, piece), passage.interchange.number(), answers(passage), piece.parts(), Optional.empty());
        if (piece.isManifest()) {
            entry.transfers().ended(begun.key(), now);
        } else {
            String sent = passage.stage(
                            passage.translated, passage.interchange.copies().get(0), Duty.TRANSLATE)
                    .digest();
            entry.transfers()
                    .took(
                            begun,
                            new Transfers.Part(
                                    piece.number(),
                                    kernel.sealing().digest(passage.marked().payload()),
                                    piece.records(),
                                    sent,
                                    transfer.kept()),
                            now);
        }
    }

    private static String answers(Passage<?> passage) {
        return passage.header().inReplyTo().orElseThrow();
    }

    private static Transfers.Key key(Passage<?> passage, Piece piece) {
        return new Transfers.Key(passage.sender(), piece.transfer());
    }
}
