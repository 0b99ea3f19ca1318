package org.emexchange.hub.flow.variation;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.SUPERVISING_OFFICER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PPCS;
import static org.emexchange.hub.policy.PartyRole.PRISONS;
import static org.emexchange.hub.policy.PartyRole.PROBATION;
import static org.emexchange.hub.policy.PartyRole.YCS;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X03: a licence is varied after release, by whoever has authority over it and nobody else (COP-12, COP-13). */
public final class LicenceVariationFlow implements Flow {
    private static final CaseFormat FORMAT = CaseFormat.of("licence-variation");

    @Override
    public Interchange<CaseDocument> define() {
        return interchange("licence-variation", "X03")
                .receivedFrom(PPCS, jms("licence-variation"))
                .orFrom(PROBATION, jms("licence-variation"))
                .orFrom(PROBATION, mail("licence-variation"))
                .orFrom(PRISONS, sftp("licence-variation"))
                .orFrom(YCS, jms("licence-variation"))
                .carrying(FORMAT)
                .aboutAnOrder("variations", document -> CaseFacts.ofOrder(document.orderId()))
                .whereTheSenderHas(VariationAuthority.reviewed())
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedBy(VariationFindings::of)
                .permittedBy(SharingRules.of("X03"))
                .sharedWith(EM_CONTRACTOR, jms("licence-variation"), new CaseCopy(FORMAT, EM_CONTRACTOR))
                .andWith(
                        SUPERVISING_OFFICER,
                        List.of(jms("licence-variation"), mail()),
                        new CaseCopy(FORMAT, LicenceVariationFlow::column))
                .refusalsToSender(jms("receipt"), mail(), sftp("receipt"));
    }

    /** The conditions themselves have to be supervised; why they were varied is told in free words. */
    private static String column(CaseDocument variation, Handed handed) {
        if (handed.freeWords()) {
            return SUPERVISING_OFFICER.name();
        }
        handed.tellFreeWordsLeftOut(variation.says("Reasons") ? 1 : 0);
        return "YOUTH_TEAM";
    }
}
