package org.emexchange.hub.seal;

import java.util.List;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Element;

/** What an envelope says, read from the digested octets and from nothing else. */
record SignedContent(Header header, byte[] payload) {
    static SignedContent read(byte[] octets) {
        return of(Xml.parse(octets).getDocumentElement());
    }

    /** A Signed element that is a document of its own, without a signature beside it. */
    static Element alone(byte[] xml) {
        Shape shape = new Shape(RefusalCode.ENVELOPE_SHAPE);
        Element signed = Xml.parse(xml).getDocumentElement();
        shape.root(signed, Profile.ENVELOPE, "Signed");
        shape.attributes(signed, "Id");
        shape.withoutComments(parts(signed).get(0));
        return signed;
    }

    static SignedContent of(Element signed) {
        List<Element> parts = parts(signed);
        Header header = HeaderXml.read(parts.get(0));
        Element payload = parts.get(1);
        if (!header.type().equals(payload.getLocalName()) || !header.standard().equals(payload.getNamespaceURI())) {
            throw new RefusedException(RefusalCode.HEADER, List.of("DocumentIdentification"));
        }
        return new SignedContent(header, Canonical.of(payload));
    }

    /** The header element and the payload element; there is nothing beside them. */
    static List<Element> parts(Element signed) {
        Shape shape = new Shape(RefusalCode.ENVELOPE_SHAPE);
        Element business = shape.only(signed, Profile.SBDH, "StandardBusinessDocument");
        shape.attributes(business);
        List<Element> parts = shape.children(business);
        shape.require(parts.size() == 2 && Shape.is(parts.get(0), Profile.SBDH, "StandardBusinessDocumentHeader"));
        return parts;
    }
}
