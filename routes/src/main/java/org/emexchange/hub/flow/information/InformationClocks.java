package org.emexchange.hub.flow.information;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.Enquiries;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.enquiry.InformationAnswer;
import org.emexchange.mapping.enquiry.InformationRequest;

/** What is asked and answered tells the clocks (PI-3.10, PI-4.4). */
final class InformationClocks {
    private InformationClocks() {}

    static void asked(InformationRequest request, FactsTold to) {
        to.tellOfItself(Occurrence.X12_ASKED, to.knownAt(), request.answerBy());
    }

    /** Of an answer in parts, the last one counts. */
    static void answered(InformationAnswer answer, FactsTold to) {
        Enquiries.PartOf part = InformationCopies.part(answer);
        if (part.number() == part.of()) {
            to.tell(Occurrence.X12_ANSWERED, answer.aboutRequest(), to.knownAt());
        }
    }
}
