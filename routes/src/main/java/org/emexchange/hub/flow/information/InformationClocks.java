package org.emexchange.hub.flow.information;

import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.enquiry.InformationRequest;

/** What is asked tells the clocks (PI-3.10); that it was answered, the enquiry itself tells. */
final class InformationClocks {
    private InformationClocks() {}

    static void asked(InformationRequest request, FactsTold to) {
        to.tellOfItself(Occurrence.X12_ASKED, to.knownAt(), request.answerBy());
    }
}
