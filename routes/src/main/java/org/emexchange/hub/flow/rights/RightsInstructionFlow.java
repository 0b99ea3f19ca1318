package org.emexchange.hub.flow.rights;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.MOJ_EM;

import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;

/**
 * X20: the Ministry has its processor supply, put right, erase or restrict data (COP-46, COP-59). Nobody else has: of the
 * Home Office the hub cannot tell that what it asks for is of its own orders.
 */
public final class RightsInstructionFlow implements Flow {
    private static final String NAME = "rights-instruction";

    @Override
    public Interchange<CaseDocument> define() {
        return interchange(NAME, "X20")
                .receivedFrom(MOJ_EM, jms(NAME))
                .carrying(RightsFit.INSTRUCTION)
                .askingAboutNoOrder(instruction -> CaseFacts.OF_NO_ORDER)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X20"))
                .sharedWith(
                        EM_CONTRACTOR,
                        jms(NAME),
                        new CaseCopy(RightsFit.INSTRUCTION, RightsInstructionFlow::contractors))
                .tellingTheClocks(RightsClocks::instructed)
                .refusalsToSender(jms("receipt"));
    }

    private static String contractors(CaseDocument instruction, Handed handed) {
        RightsFit.requireNoEvidenceErased(instruction);
        return EM_CONTRACTOR.name();
    }
}
