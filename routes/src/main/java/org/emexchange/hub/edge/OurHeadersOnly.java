package org.emexchange.hub.edge;

import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.spi.HeaderFilterStrategy;
import org.jspecify.annotations.Nullable;

/** Lets no property of a sender in, and only the labels that the egress guard sets out. */
final class OurHeadersOnly implements HeaderFilterStrategy {
    private static final Set<String> OUT = Set.of(
            Label.MESSAGE_ID,
            Label.INTERCHANGE,
            Label.MARKING,
            Label.SENDER,
            Label.DUPLICATE_ID,
            "JMSXGroupID",
            "JMSPriority");

    @Override
    public boolean applyFilterToCamelHeaders(String name, @Nullable Object value, Exchange exchange) {
        return !OUT.contains(name);
    }

    @Override
    public boolean applyFilterToExternalHeaders(String name, @Nullable Object value, Exchange exchange) {
        return true;
    }
}
