package org.emexchange.hub.flow.rights;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.CONTROLLER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.PartyRole.HDC_APPEALS;
import static org.emexchange.hub.policy.PartyRole.HMCTS;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.PartyRole.MOJ_EM;
import static org.emexchange.hub.policy.PartyRole.PAROLE_BOARD;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.PartyRole.PPCS;
import static org.emexchange.hub.policy.PartyRole.PRISONS;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.PartyRole.YCS;
import static org.emexchange.hub.policy.PartyRole.YOT;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;

/** X20: whoever is asked passes the request on to the controller of the data, the contractor too, which answers none itself (COP-33, COP-34). */
public final class RightsRequestFlow implements Flow {
    private static final String NAME = "rights-request";

    @Override
    public Interchange<CaseDocument> define() {
        return interchange(NAME, "X20")
                .receivedFrom(HMCTS, jms(NAME))
                .orFrom(PROBATION, jms(NAME))
                .orFrom(PPCS, jms(NAME))
                .orFrom(YCS, jms(NAME))
                .orFrom(POLICE, jms(NAME))
                .orFrom(HOME_OFFICE, jms(NAME))
                .orFrom(EMC, jms(NAME))
                .orFrom(MOJ_EM, jms(NAME))
                .orFrom(PRISONS, sftp(NAME))
                .orFrom(PROBATION, mail(NAME))
                .orFrom(YOT, mail(NAME))
                .orFrom(PPCS, mail(NAME))
                .orFrom(HDC_APPEALS, mail(NAME))
                .orFrom(PAROLE_BOARD, mail(NAME))
                .orFrom(POLICE, mail(NAME))
                .orFrom(MOJ_EM, mail(NAME))
                .carrying(RightsFit.REQUEST)
                .askingAboutNoOrder(Controllers.reviewed()::of)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedOnArrivalBy(RightsFindings::of)
                .permittedBy(SharingRules.of("X20"))
                .sharedWith(
                        CONTROLLER,
                        List.of(jms(NAME), mail()),
                        new CaseCopy(RightsFit.REQUEST, RightsRequestFlow::controllers))
                .tellingTheClocks(RightsClocks::asked)
                .refusalsToSender(jms("receipt"), mail(), sftp("receipt"));
    }

    private static String controllers(CaseDocument request, Handed handed) {
        RightsFit.requireReceived(request, handed);
        return CONTROLLER.name();
    }
}
