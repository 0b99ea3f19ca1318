package org.emexchange.mapping.prison;

import java.util.List;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;

/**
 * One recipient's copy of a release.
 *
 * @param sourceMessage message id under which the notification came to the hub
 * @param disclosed the release with nothing in it that the recipient is not given
 * @param leftOut detail of offences that it is not entitled to
 * @param findings those that the recipient is told
 */
public record ReleaseCopy(
        String sourceMessage, Release disclosed, OffenceDetail.LeftOut leftOut, List<FindingNote> findings) {
    public ReleaseCopy {
        findings = List.copyOf(findings);
    }

    /** For a recipient to whom no law closes any detail of offences. */
    ReleaseCopy(String sourceMessage, Release disclosed, List<FindingNote> findings) {
        this(sourceMessage, disclosed, OffenceDetail.LeftOut.NOTHING, findings);
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ReleaseCopy[" + disclosed + "]";
    }
}
