package org.emexchange.hub.flow.release;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.mllp;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Interchange.interchange;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.EM_CONTRACTOR;
import static org.emexchange.hub.policy.Addressee.PUBLIC_PROTECTION;
import static org.emexchange.hub.policy.Addressee.RESPONSIBLE_BODY;
import static org.emexchange.hub.policy.Addressee.YOUTH_CUSTODY;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;
import static org.emexchange.hub.policy.PartyRole.PRISONS;
import static org.emexchange.hub.policy.SharingRules.RELEASE_SHARING;

import java.util.List;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.mapping.prison.ContractorReleaseXml;
import org.emexchange.mapping.prison.PpcsReleaseXml;
import org.emexchange.mapping.prison.Release;
import org.emexchange.mapping.prison.ReleaseHl7;
import org.emexchange.mapping.prison.SupervisorReleaseXml;

/** X02: a release, to the contractor and whoever supervises; YCS and PPCS as the case is. */
public final class ReleaseFlow implements Flow {
    @Override
    public Interchange<Release> define() {
        return interchange("release", "X02")
                .receivedFrom(PRISONS, mllp("release"))
                .orFrom(PRISONS, sftp("release"))
                .carryingHl7("ADT_A03", Release.class, ReleaseHl7::read)
                .alsoInFiles()
                .givingAnOrder("releases", ReleaseCase::facts)
                .ofThePerson(release -> release.wearer().marks())
                .markedAtMost(OFFICIAL_SENSITIVE)
                .checkedOnArrivalBy(ReleaseFindings::of)
                .permittedBy(RELEASE_SHARING)
                .sharedWith(
                        EM_CONTRACTOR,
                        jms("release"),
                        as(ContractorReleaseXml.NAMESPACE, ReleaseCopies::forTheContractor))
                .andWith(
                        RESPONSIBLE_BODY,
                        List.of(jms("release"), mail()),
                        as(SupervisorReleaseXml.NAMESPACE, ReleaseCopies::forTheSupervisor))
                .andWith(
                        YOUTH_CUSTODY,
                        jms("release"),
                        as(SupervisorReleaseXml.NAMESPACE, ReleaseCopies::forYouthCustody))
                .andWith(
                        PUBLIC_PROTECTION,
                        jms("release"),
                        as(PpcsReleaseXml.NAMESPACE, ReleaseCopies::forPublicProtection))
                .refusalsToSender(mllp("release"), jms("receipt"), sftp("receipt"));
    }
}
