package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

import org.w3c.dom.Element;

/** Whom a violation, a request or an answer is about, as a copy says it that was read before. */
record DemoSubject(String first, String last, String born, String pnc) {
    /** @param person an element with name, date of birth and numbers */
    static DemoSubject of(Element person) {
        Element name = SupervisedOrder.child(person, "Name").orElse(person);
        Element numbers = SupervisedOrder.child(person, "Identifiers").orElse(person);
        return new DemoSubject(
                ReceiptText.child(name, "First"),
                ReceiptText.child(name, "Last"),
                ReceiptText.child(person, "DateOfBirth"),
                ReceiptText.child(numbers, "PncId"));
    }

    /** The one who wears the tag, by a copy of an order. */
    static DemoSubject wearer(OpenedMessage order) {
        return of(SupervisedOrder.child(order.payload(), "DeviceWearer").orElse(order.payload()));
    }

    String xml(String name) {
        return element(
                name,
                element("Name", line("First", first), line("Last", last)),
                line("DateOfBirth", born),
                element("Identifiers", pnc.isEmpty() ? line("Crn", crn()) : line("PncId", pnc)));
    }

    /** What the contractor knows who is told no number. */
    private String crn() {
        return "X" + (100_000 + Math.floorMod((last + born).hashCode(), 900_000));
    }

    /** Without the person. */
    @Override
    public String toString() {
        return "DemoSubject";
    }
}
