package org.emexchange.hub.flow.release;

import org.emexchange.hub.pipeline.FindingNotes;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.mapping.prison.ContractorReleaseXml;
import org.emexchange.mapping.prison.PpcsReleaseXml;
import org.emexchange.mapping.prison.Release;
import org.emexchange.mapping.prison.ReleaseContext;
import org.emexchange.mapping.prison.ReleaseCopy;
import org.emexchange.mapping.prison.ReleaseToContractor;
import org.emexchange.mapping.prison.ReleaseToPpcs;
import org.emexchange.mapping.prison.ReleaseToSupervisor;
import org.emexchange.mapping.prison.ReleaseToYouthCustody;
import org.emexchange.mapping.prison.SupervisorReleaseXml;

/** Each recipient's copy of a release. */
final class ReleaseCopies {
    private ReleaseCopies() {}

    static byte[] forTheContractor(Release release, Handed handed) {
        return ContractorReleaseXml.write(ReleaseToContractor.map(release, context(handed)));
    }

    static byte[] forTheSupervisor(Release release, Handed handed) {
        ReleaseCopy copy = ReleaseToSupervisor.map(release, context(handed), handed.offenceDetail());
        handed.tellLeftOut(copy.leftOut());
        handed.tellFreeWordsLeftOut((int) copy.disclosed().conditions().stream()
                .filter(condition -> condition.text().isEmpty())
                .count());
        return SupervisorReleaseXml.write(copy);
    }

    static byte[] forYouthCustody(Release release, Handed handed) {
        return SupervisorReleaseXml.writeForYouthCustody(ReleaseToYouthCustody.map(release, context(handed)));
    }

    static byte[] forPublicProtection(Release release, Handed handed) {
        return PpcsReleaseXml.write(ReleaseToPpcs.map(release, context(handed)));
    }

    private static ReleaseContext context(Handed handed) {
        return new ReleaseContext(handed.messageId(), FindingNotes.of(handed.findings()));
    }
}
