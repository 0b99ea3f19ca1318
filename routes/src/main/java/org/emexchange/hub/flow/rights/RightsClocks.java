package org.emexchange.hub.flow.rights;

import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.London;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What requests, instructions and their answers tell the clocks (COP-33, COP-34, COP-45 to COP-47). */
final class RightsClocks {
    private RightsClocks() {}

    /** From the day on which the first body received it, whenever it is passed on. */
    static void asked(CaseDocument request, FactsTold to) {
        to.tellOfItself(
                Right.of(request).asked(),
                Right.received(request).atStartOfDay(London.ZONE).toInstant());
    }

    static void instructed(CaseDocument instruction, FactsTold to) {
        to.senderAs(DutyParty.CONTROLLER)
                .tellOfItself(
                        Occurrence.X20_PASSED_ON,
                        to.knownAt(),
                        instruction.root().optionalDay("AnswerBy").map(London::endOf));
    }

    static void returned(CaseDocument answer, FactsTold to) {
        to.askerAs(DutyParty.CONTROLLER)
                .tell(Occurrence.X20_RETURNED, answer.root().line("AboutInstruction"), to.knownAt());
    }

    static void answered(CaseDocument outcome, FactsTold to) {
        XmlNode root = outcome.root();
        String request = root.line("AboutRequest");
        to.senderAs(DutyParty.CONTROLLER);
        root.first("Extension")
                .ifPresentOrElse(
                        longer -> to.tell(
                                Occurrence.X20_EXTENDED,
                                request,
                                to.knownAt(),
                                longer.optionalDay("Until").map(London::endOf)),
                        () -> to.tell(
                                isTakenBack(root) ? Occurrence.X20_WITHDRAWN : Occurrence.X20_ANSWERED,
                                request,
                                to.knownAt()));
    }

    private static boolean isTakenBack(XmlNode root) {
        return root.only("Decision").line("Outcome").equals("TAKEN_BACK");
    }
}
