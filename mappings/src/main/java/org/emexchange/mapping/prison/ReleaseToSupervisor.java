package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;

/**
 * What of a release is disclosed to the body that supervises: the Probation Service, or for a person under 18 the youth
 * offending team (COP-11, COP-28). All of it: the body manages the licence in the community, sets and reviews its
 * conditions, checks addresses, and must heed what is known of health, equality and risk. A youth offending team is a
 * local authority's: without a recorded entitlement it gets no offences, no project, and no offence detail used for risk (ISP 3.2).
 */
public final class ReleaseToSupervisor {
    /** Findings that say of which project a release is, or what is known of the offence. */
    private static final Set<String> ABOUT_PROJECTS =
            IntStream.rangeClosed(402, 417).mapToObj(number -> "EMF-" + number).collect(Collectors.toSet());

    private ReleaseToSupervisor() {}

    /** The supervisor's copy; {@link SupervisorReleaseXml} writes it. */
    public static ReleaseCopy map(Release release, ReleaseContext context, OffenceDetail entitled) {
        Release disclosed = entitled(release, entitled);
        return new ReleaseCopy(
                context.sourceMessage(),
                disclosed,
                entitled.leftOut(offences(release) - offences(disclosed), release.risk(), 0),
                FindingNote.toldTo(Audience.RESPONSIBLE_BODY, context.findings()).stream()
                        .filter(note -> entitled.equals(OffenceDetail.WHOLE) || !ABOUT_PROJECTS.contains(note.number()))
                        .toList());
    }

    private static Release entitled(Release all, OffenceDetail entitled) {
        boolean whole = entitled.equals(OffenceDetail.WHOLE);
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
                whole
                        ? all.conditions()
                        : all.conditions().stream()
                                .map(ReleaseToSupervisor::ofNoProject)
                                .toList(),
                whole ? all.projects() : List.of(),
                entitled.ofOffences(all.offences()));
    }

    /**
     * By its name alone a project says what somebody was convicted of, and a condition in the words of the licence may; kind,
     * dates, hours and places say what is to be supervised.
     */
    private static LicenceCondition ofNoProject(LicenceCondition all) {
        return new LicenceCondition(
                all.number(),
                all.kind(),
                "",
                all.monitored(),
                all.tag(),
                all.period(),
                all.slots(),
                all.device(),
                all.name(),
                all.duration(),
                all.place(),
                all.auditScore(),
                Optional.empty());
    }

    /** How many items are about offences; a project is one. */
    private static int offences(Release release) {
        return release.offences().size() + release.projects().size();
    }
}
