package org.emexchange.hub.flow.query;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.PartyRole.EMC;
import static org.emexchange.hub.policy.PartyRole.HDC_APPEALS;
import static org.emexchange.hub.policy.PartyRole.HMCTS;
import static org.emexchange.hub.policy.PartyRole.HOME_OFFICE;
import static org.emexchange.hub.policy.PartyRole.POLICE;
import static org.emexchange.hub.policy.PartyRole.PPCS;
import static org.emexchange.hub.policy.PartyRole.PRISONS;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.PartyRole.YCS;
import static org.emexchange.hub.policy.PartyRole.YOT;

import org.emexchange.hub.pipeline.Stages;

/** Whoever is given messages or sends them: all of these ask, and all of them answer, by each door that stands for them. */
final class Everybody {
    private Everybody() {}

    static Stages.Received sends(String name) {
        return interchange(name, "X24")
                .receivedFrom(HMCTS, jms(name))
                .orFrom(HOME_OFFICE, jms(name))
                .orFrom(PROBATION, jms(name))
                .orFrom(PROBATION, mail(name))
                .orFrom(PPCS, jms(name))
                .orFrom(PPCS, mail(name))
                .orFrom(YCS, jms(name))
                .orFrom(POLICE, jms(name))
                .orFrom(POLICE, mail(name))
                .orFrom(EMC, jms(name))
                .orFrom(PRISONS, sftp(name))
                .orFrom(YOT, mail(name))
                .orFrom(HDC_APPEALS, mail(name));
    }
}
