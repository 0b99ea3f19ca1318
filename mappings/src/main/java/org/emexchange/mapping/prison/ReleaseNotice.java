package org.emexchange.mapping.prison;

import java.time.Instant;
import java.util.Optional;

/**
 * What every recipient is told first: which release, when, how and from where.
 *
 * @param releaseId the release as the prison knows it, the same in a later notification and in variations
 * @param notificationId control id of the notification (MSH-10)
 * @param replaces notificationId of the earlier notification that this one replaces as a whole
 * @param returnBy when to be back, of a temporary release and only of it
 */
public record ReleaseNotice(
        String releaseId,
        String notificationId,
        Optional<String> replaces,
        ReleaseKind kind,
        Instant releasedAt,
        Optional<Instant> returnBy,
        Prison prison) {}
