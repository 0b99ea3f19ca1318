package org.emexchange.mapping.prison;

import java.util.Optional;

/**
 * What of the release of a person under 18 is disclosed to the team of the Youth Custody Service, and why: it approves
 * what the youth offending team asks to have changed in the conditions (COP-13), so it needs who, the licence or notice
 * and its conditions, the addresses they speak of, and who supervises.
 *
 * <p>Kept back, because only work with the child in the community needs it: telephone, language and interpreter, gender, disabilities,
 * the responsible adult, AUDIT score, checks and use of addresses, risk, fitting; findings that are about health.
 */
public final class ReleaseToYouthCustody {
    private ReleaseToYouthCustody() {}

    /** The team's copy; {@link SupervisorReleaseXml#writeForYouthCustody} writes it. */
    public static ReleaseCopy map(Release release, ReleaseContext context) {
        Release disclosed = new Release(
                release.notice(),
                release.licence(),
                release.supervisor(),
                release.youthCustody(),
                Disclosures.caseWearer(release.wearer(), release.wearer().identifiers()),
                Optional.empty(),
                release.policeArea(),
                Optional.empty(),
                release.homeDetention(),
                release.conditions().stream().map(Disclosures::withoutScore).toList(),
                release.projects(),
                release.offences());
        return new ReleaseCopy(context.sourceMessage(), disclosed, Disclosures.withoutHealth(context.findings()));
    }
}
