package org.emexchange.hub.flow.incident;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_DIRECTORATE;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.PartyRole.HDC_APPEALS;
import static org.emexchange.hub.policy.PartyRole.HMCTS;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.PartyRole.PAROLE_BOARD;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.PartyRole.PPCS;
import static org.emexchange.hub.policy.PartyRole.PRISONS;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.PartyRole.YCS;
import static org.emexchange.hub.policy.PartyRole.YOT;

import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X19: whoever has lost or compromised shared data tells the directorate; what is serious goes before everything else (COP-41, COP-44). */
public final class IncidentReportFlow implements Flow {
    private static final String NAME = "incident-report";
    private static final CaseFormat FORMAT = CaseFormat.of(NAME);

    @Override
    public Interchange<CaseDocument> define() {
        return interchange(NAME, "X19")
                .receivedFrom(HMCTS, jms(NAME))
                .orFrom(PROBATION, jms(NAME))
                .orFrom(PPCS, jms(NAME))
                .orFrom(YCS, jms(NAME))
                .orFrom(POLICE, jms(NAME))
                .orFrom(HOME_OFFICE, jms(NAME))
                .orFrom(EMC, jms(NAME))
                .orFrom(PRISONS, sftp(NAME))
                .orFrom(PROBATION, mail(NAME))
                .orFrom(YOT, mail(NAME))
                .orFrom(PPCS, mail(NAME))
                .orFrom(HDC_APPEALS, mail(NAME))
                .orFrom(PAROLE_BOARD, mail(NAME))
                .orFrom(POLICE, mail(NAME))
                .carrying(FORMAT)
                .aboutNoOrder()
                .urgentWhere(report -> report.root().only("Significance").flag("Serious"))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedOnArrivalBy(IncidentFindings::of)
                .permittedBy(SharingRules.of("X19"))
                .sharedWith(EM_DIRECTORATE, jms(NAME), new CaseCopy(FORMAT, EM_DIRECTORATE))
                .refusalsToSender(jms("receipt"), mail(), sftp("receipt"));
    }
}
