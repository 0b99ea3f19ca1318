package org.emexchange.hub.flow.release;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.prison.Release;
import org.emexchange.mapping.prison.ReleaseChecks;
import org.emexchange.mapping.prison.ReleaseFinding;

/** What there is to find about a release that is delivered nevertheless, in the order of its numbers. */
final class ReleaseFindings {
    private ReleaseFindings() {}

    static List<Finding> of(Release release, Instant reachedDoor) {
        return ReleaseChecks.of(release, reachedDoor).stream()
                .map(ReleaseFindings::numbered)
                .sorted(Comparator.comparing(finding -> finding.code().number()))
                .toList();
    }

    /** Each kind has its number under its own name in the catalogue. */
    private static Finding numbered(ReleaseFinding found) {
        return new Finding(FindingCode.valueOf(found.kind().name()), found.places());
    }
}
