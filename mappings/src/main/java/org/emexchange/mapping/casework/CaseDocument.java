package org.emexchange.mapping.casework;

import org.emexchange.mapping.shared.XmlNode;

/** A message of casework that follows its schema. Personal data: never logged. */
public record CaseDocument(XmlNode root) {
    /** The order that it is about, as its sender wrote it. */
    public String orderId() {
        return root.line("OrderId");
    }

    /** Whether it has that element directly below its root. */
    public boolean says(String element) {
        return root.has(element);
    }

    /** With that text in place of what the element directly below its root has. */
    public CaseDocument saying(String element, String text) {
        return new CaseDocument(root.with(element, text));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return root.name();
    }
}
