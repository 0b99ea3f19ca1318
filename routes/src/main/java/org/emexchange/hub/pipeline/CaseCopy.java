package org.emexchange.hub.pipeline;

import java.util.Set;
import java.util.function.BiFunction;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/**
 * A recipient's copy of a casework message, as its column of the format's table says (COP-17).
 *
 * @param column the heading of its column
 */
public record CaseCopy(CaseFormat format, BiFunction<CaseDocument, Handed, String> column)
        implements Interchange.Disclosure<CaseDocument> {
    /**
     * By the addressee's name.
     *
     * @throws IllegalArgumentException where the table has no such column
     */
    public CaseCopy(CaseFormat format, Addressee addressee) {
        this(format, (content, handed) -> addressee.name());
        if (!format.disclosure().audiences().contains(addressee.name())) {
            throw new IllegalArgumentException("nobody has decided what " + addressee + " is given");
        }
    }

    @Override
    public Set<String> standards() {
        return Set.of(format.namespace());
    }

    @Override
    public byte[] of(CaseDocument content, Handed handed) {
        return format.copy(content, column.apply(content, handed), handed.messageId());
    }
}
