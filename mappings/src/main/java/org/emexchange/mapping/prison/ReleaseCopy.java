package org.emexchange.mapping.prison;

import java.util.List;
import org.emexchange.mapping.shared.FindingNote;

/**
 * One recipient's copy of a release.
 *
 * @param sourceMessage message id under which the notification came to the hub
 * @param disclosed the release with nothing in it that the recipient is not given
 * @param findings those that the recipient is told
 */
public record ReleaseCopy(String sourceMessage, Release disclosed, List<FindingNote> findings) {
    public ReleaseCopy {
        findings = List.copyOf(findings);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ReleaseCopy[" + disclosed + "]";
    }
}
