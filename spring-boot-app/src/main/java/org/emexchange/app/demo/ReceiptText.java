package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.line;
import static org.emexchange.app.demo.Elements.root;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.w3c.dom.Element;

/** Writes and reads receipts by {@code receipt-1.0.xsd}, as far as a party needs it. */
final class ReceiptText {
    static final String NAMESPACE = "urn:emexchange:receipt:1";
    static final String NAME = "Receipt";

    private ReceiptText() {}

    /** A recipient's word on the copy with that message id: taken on, or not and why. */
    static String of(String about, Optional<String> whyNot, Instant now) {
        return root(
                NAME,
                NAMESPACE,
                line("AboutMessage", about),
                line("Status", whyNot.isPresent() ? "REJECTED" : "ACKNOWLEDGED"),
                line("At", now.truncatedTo(ChronoUnit.MILLIS).toString()),
                whyNot.map(reason -> line("Reason", reason)).orElse(""));
    }

    /** The text of a child of that name, empty where there is none. */
    static String child(Element parent, String name) {
        return OutsiderXml.elementsIn(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElse("");
    }

    /** The number of the refusal that the receipt tells, empty where it tells none. */
    static String refusal(Element receipt) {
        return OutsiderXml.elementsIn(receipt).stream()
                .filter(element -> "Refusal".equals(element.getLocalName()))
                .map(element -> child(element, "Number"))
                .findFirst()
                .orElse("");
    }
}
