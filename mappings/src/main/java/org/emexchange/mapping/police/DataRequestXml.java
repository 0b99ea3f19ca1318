package org.emexchange.mapping.police;

import java.util.Optional;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Reads {@code data-request-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>What the person who decides needs is obligatory: without purpose, power, necessity, proportionality, the officer or
 * the undertaking there is no request. Beside the schema, refused is one that nobody could decide on: see {@link
 * DataRequestContradictions}. Every text in it is data, whatever it looks like.
 */
public final class DataRequestXml {
    public static final String NAMESPACE = "urn:emexchange:data-request:1";
    private static final XmlFormat FORMAT = XmlFormat.of("data-request-1.0.xsd");

    private DataRequestXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static DataRequest read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        DataRequest request = request(node);
        DataRequestContradictions.check(request, node);
        return request;
    }

    private static DataRequest request(XmlNode node) {
        return new DataRequest(
                node.line("RequestId"),
                node.line("Force"),
                PoliceXml.person(node.only("Person")),
                node.optionalLine("OrderId"),
                PoliceXml.scope(node.only("Scope")),
                justification(node),
                urgency(node.only("Urgency")),
                officer(node.only("Officer")),
                node.first("Supervisor").map(DataRequestXml::supervisor),
                node.instant("SignedAt"));
    }

    private static Justification justification(XmlNode node) {
        return new Justification(
                node.code("Purpose", RequestPurpose.class),
                node.line("PurposeDetails"),
                node.optionalLine("CrimeReference"),
                node.code("Power", RequestPower.class),
                node.line("AuthorisedBy"),
                node.first("Direction")
                        .map(direction -> new CourtDirection(
                                direction.line("Court"), direction.line("Reference"), direction.day("GivenOn"))),
                node.line("WhyNecessary"),
                node.line("WhyProportionate"));
    }

    private static Urgency urgency(XmlNode node) {
        return node.first("Urgent")
                .map(urgent ->
                        new Urgency(Optional.of(urgent.line("LifeAtRisk")), Optional.of(urgent.instant("AnswerBy"))))
                .orElseGet(
                        () -> new Urgency(Optional.empty(), node.only("Routine").optionalInstant("AnswerBy")));
    }

    private static Officer officer(XmlNode node) {
        return new Officer(
                node.line("Name"), node.line("Rank"), node.line("Number"), node.line("Phone"), node.line("Email"));
    }

    private static Supervisor supervisor(XmlNode node) {
        return new Supervisor(node.line("Name"), node.line("Rank"), node.line("Number"), node.instant("AuthorisedAt"));
    }
}
