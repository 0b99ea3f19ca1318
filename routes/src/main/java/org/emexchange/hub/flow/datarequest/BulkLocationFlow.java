package org.emexchange.hub.flow.datarequest;

import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.SharingRules.BULK_LOCATION_SHARING;

import java.util.Set;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.police.BulkDisclosureXml;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkLocationXml;

/**
 * X16: a large answer in parts, each cut to what was granted or to what whoever supervises may have, to whoever asked and no
 * other (COP-18, COP-35).
 */
public final class BulkLocationFlow implements Flow {
    @Override
    public Interchange<BulkLocation> define() {
        return interchange("bulk-location", "X16")
                .receivedFrom(EMC, sftp("bulk-location"))
                .carrying(BulkLocationXml.NAMESPACE, BulkLocation.class, BulkLocationXml::read)
                .answeringARequestOrEnquiryOf(Set.of("X12", "X13"), BulkLocation::aboutRequest)
                .inParts(BulkLocationCopies::piece)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(BULK_LOCATION_SHARING)
                .onTheGrounds((location, decided) -> DataRequestGrounds.ofTheRequest(decided))
                .sharedWith(
                        REQUESTER,
                        sftp("bulk-location"),
                        as(BulkDisclosureXml.NAMESPACE, BulkLocationCopies::disclosure))
                .refusalsToSender(Door.jms("receipt"), sftp("receipt"));
    }
}
