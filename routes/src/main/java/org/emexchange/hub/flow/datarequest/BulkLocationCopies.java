package org.emexchange.hub.flow.datarequest;

import org.emexchange.hub.pipeline.Enquiry;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Piece;
import org.emexchange.hub.pipeline.Transfer;
import org.emexchange.mapping.enquiry.EnquiryGrant;
import org.emexchange.mapping.enquiry.InformationRequestXml;
import org.emexchange.mapping.police.BulkDisclosureXml;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkPiece;
import org.emexchange.mapping.police.CutBulk;
import org.emexchange.mapping.police.Granted;

/** What whoever asked is given of a transfer, and where each document of it stands. */
final class BulkLocationCopies {
    private BulkLocationCopies() {}

    static Piece piece(BulkLocation location) {
        if (location.piece() instanceof BulkPiece.Part part) {
            return Piece.part(
                    location.transfer(),
                    location.parts(),
                    part.number(),
                    part.previous(),
                    part.records().count());
        }
        BulkPiece.Manifest manifest = (BulkPiece.Manifest) location.piece();
        return Piece.manifest(location.transfer(), location.parts(), manifest.digests(), manifest.records());
    }

    private static Granted granted(BulkLocation location, Handed handed) {
        return handed.enquiry()
                .map(enquiry -> enquired(location, enquiry, handed))
                .orElseGet(() -> DataRequestCopies.OF_A_FORCE.grant(handed));
    }

    private static Granted enquired(BulkLocation location, Enquiry enquiry, Handed handed) {
        return EnquiryGrant.of(
                InformationRequestXml.read(enquiry.payload()),
                enquiry.messageId(),
                handed.trailed(),
                location.curfew());
    }

    static byte[] disclosure(BulkLocation location, Handed handed) {
        Transfer transfer = handed.transfer().orElseThrow(() -> new IllegalStateException("of no transfer"));
        CutBulk cut =
                location.cutTo(granted(location, handed), new BulkPiece.Manifest(transfer.sent(), transfer.records()));
        transfer.keeps(cut.kept());
        DataRequestCopies.tellWhatWasLeftOut(cut.removed(), handed);
        return BulkDisclosureXml.write(cut.disclosure());
    }
}
