package org.emexchange.mapping.prison;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that is found about a release: EPG-matrix, EPG-zone, EPG-address, EPG-audit and EMS-4.1. */
public final class ReleaseChecks {
    private static final AcquisitiveCrimeRules ACQUISITIVE = AcquisitiveCrimeRules.shipped();

    private ReleaseChecks() {}

    /**
     * The findings, in no order that means anything.
     *
     * @param receivedAt when the notification reached the hub
     */
    public static List<ReleaseFinding> of(Release release, Instant receivedAt) {
        List<ReleaseFinding> found = new ArrayList<>();
        if (!receivedAt.isBefore(release.releasedAt())) {
            found.add(ReleaseFinding.at(ReleaseFindingKind.RELEASE_ALREADY_PAST, "PV1-45"));
        }
        Stream.of(
                        TagChecks.of(release),
                        PlaceChecks.of(release),
                        ProjectChecks.of(release),
                        AcquisitiveCrimeChecks.of(release, ACQUISITIVE))
                .forEach(found::addAll);
        return List.copyOf(found);
    }
}
