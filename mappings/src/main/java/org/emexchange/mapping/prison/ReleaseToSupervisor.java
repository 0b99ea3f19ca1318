package org.emexchange.mapping.prison;

import java.util.Optional;
import java.util.stream.Stream;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;

/**
 * What of a release is disclosed to the body that supervises: the Probation Service, or for a person under 18 the youth
 * offending team (COP-11, COP-28). All of it: the body manages the licence in the community, sets and reviews its
 * conditions, checks addresses, and must heed what is known of health, equality and risk. A youth offending team is a
 * local authority's: without a recorded entitlement it gets no offences and no offence detail used for risk (ISP 3.2).
 */
public final class ReleaseToSupervisor {
    private ReleaseToSupervisor() {}

    /** The supervisor's copy; {@link SupervisorReleaseXml} writes it. */
    public static ReleaseCopy map(Release release, ReleaseContext context, OffenceDetail entitled) {
        Release disclosed = entitled(release, entitled);
        return new ReleaseCopy(
                context.sourceMessage(),
                disclosed,
                entitled.leftOut(offences(release) - offences(disclosed), release.risk(), 0),
                FindingNote.toldTo(Audience.RESPONSIBLE_BODY, context.findings()));
    }

    private static Release entitled(Release all, OffenceDetail entitled) {
        return new Release(
                all.notice(),
                all.licence(),
                all.supervisor(),
                all.youthCustody(),
                all.wearer(),
                entitled.of(all.risk()),
                all.policeArea(),
                all.installation(),
                all.homeDetention(),
                all.conditions(),
                all.projects().stream().map(one -> entitled(one, entitled)).toList(),
                entitled.ofOffences(all.offences()));
    }

    private static ExpansionCase entitled(ExpansionCase all, OffenceDetail entitled) {
        return new ExpansionCase(
                all.project(),
                all.start(),
                all.end(),
                all.firstReview(),
                all.decidedBy(),
                all.decidedOn(),
                entitled.ofOffences(all.offence()),
                all.domesticAbuseKnown().filter(known -> entitled.risk()),
                all.alcoholRelated().filter(known -> entitled.risk()));
    }

    /** How many items are about offences, what a project says of them counted each. */
    private static int offences(Release release) {
        return release.offences().size()
                + (int) release.projects().stream()
                        .flatMap(one -> Stream.of(one.offence(), one.domesticAbuseKnown(), one.alcoholRelated()))
                        .filter(Optional::isPresent)
                        .count();
    }
}
