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
        return new ReleaseCopy(
                context.sourceMessage(), disclosed(release), Disclosures.withoutHealth(context.findings()));
    }

    private static Release disclosed(Release all) {
        return new Release(
                all.notice(),
                all.licence(),
                all.supervisor(),
                all.youthCustody(),
                Disclosures.caseWearer(all.wearer(), all.wearer().identifiers()),
                Optional.empty(),
                all.policeArea(),
                Optional.empty(),
                all.homeDetention(),
                all.conditions().stream().map(Disclosures::withoutScore).toList(),
                all.projects(),
                all.offences());
    }
}
