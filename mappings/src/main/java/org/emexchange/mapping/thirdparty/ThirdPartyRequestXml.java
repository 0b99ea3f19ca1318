package org.emexchange.mapping.thirdparty;

import java.util.EnumSet;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.PoliceXml;
import org.emexchange.mapping.police.RequestPower;
import org.emexchange.mapping.police.RequestPurpose;
import org.emexchange.mapping.police.SamePerson;
import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Reads {@code third-party-request-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>Beside the schema, refused is a request whose person cannot be told from others, whose period lies ahead, that wants
 * its answer before it was signed, or that brings a consent for a direction or the other way about. What a consent or a
 * direction lacks does not make it unreadable: see {@link ThirdPartyRequest#consentLacks}.
 */
public final class ThirdPartyRequestXml {
    public static final String NAMESPACE = "urn:emexchange:third-party-request:1";
    private static final XmlFormat FORMAT = XmlFormat.of("third-party-request-1.0.xsd");

    private ThirdPartyRequestXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static ThirdPartyRequest read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        ThirdPartyRequest request = new ThirdPartyRequest(
                node.line("RequestId"),
                node.line("ThirdParty"),
                representative(node.only("Representative")),
                PoliceXml.person(node.only("Person")),
                node.optionalLine("OrderId"),
                PoliceXml.scope(node.only("Scope")),
                node.code("Purpose", RequestPurpose.class),
                node.line("PurposeDetails"),
                node.optionalLine("CaseReference"),
                node.code("Power", RequestPower.class),
                node.first("Consent").map(ThirdPartyRequestXml::consent),
                node.first("Direction").map(ThirdPartyRequestXml::direction),
                node.optionalLine("WhyNecessary"),
                node.optionalLine("WhyProportionate"),
                node.optionalInstant("AnswerBy"),
                node.instant("SignedAt"));
        check(request, node);
        return request;
    }

    private static Representative representative(XmlNode node) {
        return new Representative(
                node.line("Name"),
                node.code("Capacity", Capacity.class),
                node.line("OnBehalfOf"),
                node.line("Organisation"),
                node.optionalLine("Number"),
                node.line("Phone"),
                node.line("Email"));
    }

    private static Consent consent(XmlNode node) {
        return new Consent(
                node.optionalDay("GivenOn"),
                node.first("GivenBy").map(ThirdPartyRequestXml::giver),
                node.optionalLine("GivenTo"),
                node.optionalCode("ForPurpose", RequestPurpose.class),
                node.optionalLine("Reference"),
                node.optionalLine("HeldBy"),
                coverage(node),
                node.optionalDay("WithdrawnOn"));
    }

    private static ConsentGiver giver(XmlNode node) {
        return new ConsentGiver(
                CaseXml.name(node.only("Name")),
                node.code("Standing", ConsentGiver.Standing.class),
                node.optionalLine("Authority"));
    }

    private static Direction direction(XmlNode node) {
        return new Direction(
                node.optionalLine("Court"),
                node.optionalLine("Reference"),
                node.optionalDay("GivenOn"),
                node.optionalLine("Directs"),
                coverage(node),
                node.optionalDay("SetAsideOn"));
    }

    private static Coverage coverage(XmlNode node) {
        EnumSet<DataCategory> categories = EnumSet.noneOf(DataCategory.class);
        categories.addAll(node.codes("Category", DataCategory.class));
        return new Coverage(node.optionalInstant("From"), node.optionalInstant("To"), categories);
    }

    private static void check(ThirdPartyRequest request, XmlNode node) {
        boolean directed = request.power() == RequestPower.COURT_DIRECTION;
        Places found = new Places();
        found.when(!SamePerson.isTold(request.person()), node, "Person");
        found.when(request.scope().to().isAfter(request.signedAt()), node, "Scope", "To");
        found.when(directed && request.consent().isPresent(), node, "Consent");
        found.when(!directed && request.direction().isPresent(), node, "Direction");
        found.when(
                request.answerBy().filter(by -> !by.isAfter(request.signedAt())).isPresent(), node, "AnswerBy");
        found.refuse(Kind.CONTRADICTION);
    }
}
