package org.emexchange.mapping.prison;

import java.util.List;
import org.emexchange.mapping.shared.FindingNote;

/**
 * What the hub adds to a release in every recipient's copy.
 *
 * @param sourceMessage message id under which the notification came to the hub
 * @param findings all of them; each mapping keeps those that its recipient is told
 */
public record ReleaseContext(String sourceMessage, List<FindingNote> findings) {
    public ReleaseContext {
        findings = List.copyOf(findings);
    }
}
