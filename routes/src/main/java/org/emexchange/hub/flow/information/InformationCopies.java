package org.emexchange.hub.flow.information;

import java.util.List;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.pipeline.Enquiry;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.enquiry.ContractorInformationRequest;
import org.emexchange.mapping.enquiry.ContractorInformationRequestXml;
import org.emexchange.mapping.enquiry.CutInformation;
import org.emexchange.mapping.enquiry.InformationAnswer;
import org.emexchange.mapping.enquiry.InformationDisclosureXml;
import org.emexchange.mapping.enquiry.InformationRequest;
import org.emexchange.mapping.enquiry.InformationRequestXml;
import org.emexchange.mapping.police.Removed;

/** What each side of an enquiry is given. */
final class InformationCopies {
    private InformationCopies() {}

    /** @throws RefusedException where positions are asked for that the order does not let anybody see without a reason */
    static byte[] forTheContractor(InformationRequest request, Handed handed) {
        if (request.lacksAReason(handed.trailed())) {
            throw new RefusedException(RefusalCode.NO_LAWFUL_REASON, List.of("InformationRequest/LawfulReason"));
        }
        return ContractorInformationRequestXml.write(ContractorInformationRequest.of(request, handed.messageId()));
    }

    /** What was taken out is told to the hub's own record only. */
    static byte[] disclosure(InformationAnswer answer, Handed handed) {
        Enquiry enquiry =
                handed.enquiry().orElseThrow(() -> new IllegalStateException("an answer to nothing was let through"));
        InformationRequest request = InformationRequestXml.read(enquiry.payload());
        CutInformation cut = answer.cutTo(request, enquiry.messageId(), handed.trailed());
        Removed removed = cut.removed();
        if (removed.isAnything()) {
            handed.leftOut().accept(removed.asCounts());
        }
        return InformationDisclosureXml.write(cut.disclosure());
    }

    static Enquiries.PartOf part(InformationAnswer answer) {
        return answer.part()
                .map(part -> new Enquiries.PartOf(part.number(), part.of()))
                .orElse(new Enquiries.PartOf(1, 1));
    }
}
