package org.emexchange.mapping.police;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.monitoring.Subject;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * One document of a transfer of bulk location data: it answers a request with more than one document can hold. It goes to
 * nobody as it is: what leaves is what {@link #cutTo} makes of it. Personal data: never logged.
 *
 * @param transfer the same in each document of the transfer
 * @param aboutRequest message id of the request
 * @param takenAt when the records were taken from the contractor's systems
 * @param parts how many there are, the manifest not counted
 * @param curfew the hours of curfew in the period that the records of this part are of
 */
public record BulkLocation(
        String transfer,
        String aboutRequest,
        Subject subject,
        Instant takenAt,
        int parts,
        List<CurfewHours> curfew,
        BulkPiece piece) {
    public BulkLocation {
        curfew = List.copyOf(curfew);
    }

    /**
     * What of it may leave (COP-17, COP-18), cut as a short answer to the same request is. The manifest becomes one of
     * the parts as they were passed on: the contractor's digests are of what nobody was given.
     *
     * @param passedOn the parts before it as they were passed on; of a part only the last of them counts
     * @throws UnreadableException {@code CONTRADICTION} where it answers another request or is about somebody else
     */
    public CutBulk cutTo(Granted grant, BulkPiece.Manifest passedOn) {
        requireOf(grant);
        if (piece instanceof BulkPiece.Part part) {
            DataRecords kept = grant.cut(part.records());
            List<String> before = passedOn.digests();
            Optional<String> previous =
                    before.isEmpty() ? Optional.empty() : Optional.of(before.get(before.size() - 1));
            return new CutBulk(
                    new BulkDisclosure(this, grant, new BulkPiece.Part(part.number(), previous, kept)),
                    Removed.between(part.records(), kept, grant.scope()),
                    kept.count());
        }
        return new CutBulk(new BulkDisclosure(this, grant, passedOn), Removed.NOTHING, 0);
    }

    private void requireOf(Granted grant) {
        if (!aboutRequest.equals(grant.sourceMessage())) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("BulkLocation/AboutRequest"));
        }
        if (!SamePerson.is(grant.person(), subject)) {
            throw new UnreadableException(Kind.CONTRADICTION, List.of("BulkLocation/Subject"));
        }
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "BulkLocation[" + transfer + "]";
    }
}
