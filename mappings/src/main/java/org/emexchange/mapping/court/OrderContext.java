package org.emexchange.mapping.court;

import java.util.List;
import org.emexchange.mapping.shared.FindingNote;

/**
 * What the hub adds to an order in every recipient's copy.
 *
 * @param sourceMessage message id under which the order came in: what a later change refers to
 * @param findings all of them; each mapping keeps those that its recipient is told
 */
public record OrderContext(String sourceMessage, List<FindingNote> findings) {
    public OrderContext {
        findings = List.copyOf(findings);
    }
}
