package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

import java.util.Optional;
import org.w3c.dom.Element;

/** What a unit takes from its copy of an order: whose it is. */
record SupervisedOrder(String id, String first, String last, String born, String phone, Optional<Element> postal) {
    /** Whether the copy is of an order that the recipient has not had before. */
    static boolean isNew(OpenedMessage copy) {
        return copy.header().scope("INTERCHANGE").equals("X01")
                && ReceiptText.child(copy.payload(), "Action").equals("NEW");
    }

    static SupervisedOrder of(OpenedMessage copy) {
        Element order = copy.payload();
        Element wearer = child(order, "DeviceWearer").orElse(order);
        Element name = child(wearer, "Name").orElse(wearer);
        return new SupervisedOrder(
                ReceiptText.child(order, "OrderId"),
                ReceiptText.child(name, "First"),
                ReceiptText.child(name, "Last"),
                ReceiptText.child(wearer, "DateOfBirth"),
                ReceiptText.child(wearer, "Phone"),
                child(wearer, "Address").flatMap(address -> child(address, "Postal")));
    }

    static Optional<Element> child(Element parent, String name) {
        return OutsiderXml.elementsIn(parent).stream()
                .filter(element -> name.equals(element.getLocalName()))
                .findFirst();
    }

    /** As Annex A begins. */
    String person() {
        return element(
                "SupervisedPerson",
                element("Name", line("First", first), line("Last", last)),
                postal.map(SupervisedOrder::address).orElse("<NoFixedAbode/>"),
                line("DateOfBirth", born),
                phone.isEmpty() ? "<NoPhone/>" : line("Phone", phone),
                "<NoEmail/>");
    }

    private static String address(Element postal) {
        return element(
                "Address",
                line("Line1", ReceiptText.child(postal, "Line1")),
                line("Line3", ReceiptText.child(postal, "Line3")),
                line("Postcode", ReceiptText.child(postal, "Postcode")));
    }

    /** Without the person. */
    @Override
    public String toString() {
        return id;
    }
}
