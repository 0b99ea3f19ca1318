package org.emexchange.hub.pipeline;

import org.emexchange.hub.policy.Addressee;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/**
 * A recipient's copy of a casework message, as its column of the format's table says (COP-17).
 *
 * @param addressee whose name heads the column
 */
public record CaseCopy(CaseFormat format, Addressee addressee) implements Interchange.Disclosure<CaseDocument> {
    /** @throws IllegalArgumentException where the table has no such column */
    public CaseCopy {
        if (!format.disclosure().audiences().contains(addressee.name())) {
            throw new IllegalArgumentException("nobody has decided what " + addressee + " is given");
        }
    }

    @Override
    public byte[] of(CaseDocument content, Handed handed) {
        return format.copy(content, addressee.name(), handed.messageId());
    }
}
