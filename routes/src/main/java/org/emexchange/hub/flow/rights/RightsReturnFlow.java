package org.emexchange.hub.flow.rights;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.INSTRUCTING_CONTROLLER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;

import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X20: what the contractor holds or has done, back to the controller that instructed it and to nobody else (COP-33, COP-34). */
public final class RightsReturnFlow implements Flow {
    private static final String NAME = "rights-return";
    private static final CaseFormat FORMAT = CaseFormat.of(NAME);

    @Override
    public Interchange<CaseDocument> define() {
        return interchange(NAME, "X20")
                .receivedFrom(EMC, jms(NAME))
                .carrying(FORMAT)
                .answeringAboutNoOrder(answer -> answer.root().line("AboutInstruction"), answer -> true)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X20"))
                .sharedWith(INSTRUCTING_CONTROLLER, jms(NAME), new CaseCopy(FORMAT, RightsReturnFlow::controllers))
                .tellingTheClocks(RightsClocks::returned)
                .refusalsToSender(jms("receipt"));
    }

    private static String controllers(CaseDocument answer, Handed handed) {
        RightsFit.requireWhatWasInstructed(answer, handed);
        return INSTRUCTING_CONTROLLER.name();
    }
}
