package org.emexchange.mapping.prison;

import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;

/**
 * What of a release is disclosed to the body that supervises: the Probation Service, or for a person under 18 the youth
 * offending team (COP-11, COP-28). All of it: the body manages the licence in the community, sets and reviews its
 * conditions, checks addresses, and must heed what is known of health, equality and risk.
 */
public final class ReleaseToSupervisor {
    private ReleaseToSupervisor() {}

    /** The supervisor's copy; {@link SupervisorReleaseXml} writes it. */
    public static ReleaseCopy map(Release release, ReleaseContext context) {
        return new ReleaseCopy(
                context.sourceMessage(), release, FindingNote.toldTo(Audience.RESPONSIBLE_BODY, context.findings()));
    }
}
