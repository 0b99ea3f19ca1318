package org.emexchange.hub.flow.rights;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.REQUESTER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.HMCTS;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.PartyRole.MOJ_EM;
import static org.emexchange.hub.policy.PartyRole.POLICE;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X20: what the controller has decided, with the right to complain, or why it takes longer, to the body that passed the request on (COP-47). */
public final class RightsOutcomeFlow implements Flow {
    private static final String NAME = "rights-outcome";
    private static final CaseFormat FORMAT = CaseFormat.of(NAME);

    @Override
    public Interchange<CaseDocument> define() {
        return interchange(NAME, "X20")
                .receivedFrom(MOJ_EM, jms(NAME))
                .orFrom(HOME_OFFICE, jms(NAME))
                .orFrom(HMCTS, jms(NAME))
                .orFrom(POLICE, jms(NAME))
                .orFrom(MOJ_EM, mail(NAME))
                .orFrom(POLICE, mail(NAME))
                .carrying(FORMAT)
                .answeringAboutNoOrder(
                        outcome -> outcome.root().line("AboutRequest"), outcome -> outcome.says("Decision"))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X20"))
                .sharedWith(
                        REQUESTER,
                        List.of(jms(NAME), mail(), sftp(NAME)),
                        new CaseCopy(FORMAT, RightsOutcomeFlow::requesters))
                .tellingTheClocks(RightsClocks::answered)
                .refusalsToSender(jms("receipt"), mail());
    }

    private static String requesters(CaseDocument outcome, Handed handed) {
        RightsFit.requireLawfulAnswer(outcome, handed);
        return REQUESTER.name();
    }
}
