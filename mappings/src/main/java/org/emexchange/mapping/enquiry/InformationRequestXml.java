package org.emexchange.mapping.enquiry;

import org.emexchange.mapping.police.PoliceXml;
import org.emexchange.mapping.police.SamePerson;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Reads {@code information-request-1.0.xsd} (namespace {@value #NAMESPACE}). Beside the schema, refused is a request that asks
 * nothing, whose person cannot be told from others, whose period lies ahead, or that wants its answer before it was signed.
 */
public final class InformationRequestXml {
    public static final String NAMESPACE = "urn:emexchange:information-request:1";
    private static final XmlFormat FORMAT = XmlFormat.of("information-request-1.0.xsd");

    private InformationRequestXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static InformationRequest read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        XmlNode officer = node.only("Officer");
        InformationRequest request = new InformationRequest(
                node.line("RequestId"),
                node.line("Unit"),
                node.line("OrderId"),
                PoliceXml.person(node.only("Person")),
                node.first("Scope").map(PoliceXml::scope),
                node.optionalLine("Question"),
                node.line("WhyNecessary"),
                node.line("WhyProportionate"),
                node.optionalLine("LawfulReason"),
                new Enquirer(officer.line("Name"), officer.line("Phone"), officer.line("Email")),
                node.optionalInstant("AnswerBy"),
                node.instant("SignedAt"));
        check(request, node);
        return request;
    }

    private static void check(InformationRequest request, XmlNode node) {
        Places found = new Places();
        found.when(!SamePerson.isTold(request.person()), node, "Person");
        found.when(request.scope().isEmpty() && request.question().isEmpty(), node, "Question");
        found.when(
                request.scope()
                        .filter(scope -> scope.to().isAfter(request.signedAt()))
                        .isPresent(),
                node,
                "Scope",
                "To");
        found.when(
                request.answerBy().filter(by -> !by.isAfter(request.signedAt())).isPresent(), node, "AnswerBy");
        found.refuse(Kind.CONTRADICTION);
    }
}
