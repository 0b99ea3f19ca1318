package org.emexchange.hub.pipeline;

import java.util.Set;

/**
 * A copy of these formats and of no others: one that came out otherwise is ours to mend, and goes nowhere.
 *
 * @param standards namespaces of its payload element
 */
public record Written<T>(Set<String> standards, Interchange.Disclosure<T> disclosure)
        implements Interchange.Disclosure<T> {
    public Written {
        standards = Set.copyOf(standards);
    }

    public static <T> Written<T> as(String standard, Interchange.Disclosure<T> disclosure) {
        return new Written<>(Set.of(standard), disclosure);
    }

    /** Every one that it was made with. */
    @Override
    public Set<String> standards() {
        return standards;
    }

    @Override
    public byte[] of(T content, Handed handed) {
        return disclosure.of(content, handed);
    }
}
