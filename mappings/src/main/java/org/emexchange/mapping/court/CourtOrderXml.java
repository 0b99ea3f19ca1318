package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.VariationKind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * Reads {@code court-order-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>What is refused here is what nobody could carry out or what the court is bound to tell and did not: not XML, not
 * the schema, the statutory minimum, a contradiction, a document that is not what it claims. An order that can be
 * carried out and breaks a rule of the guides (limits of hours and days, technology, checks of an address) is read, and
 * the findings travel with it. Every text in it is data, whatever it looks like.
 */
public final class CourtOrderXml {
    public static final String NAMESPACE = "urn:emexchange:court-order:1";
    private static final XmlFormat FORMAT = XmlFormat.of("court-order-1.0.xsd");

    private CourtOrderXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static CourtOrder read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        StatutoryMinimum.check(node);
        Contradictions.check(node);
        CourtOrder order = order(node);
        AttachmentRules.check(order, node);
        return order;
    }

    private static CourtOrder order(XmlNode node) {
        return new CourtOrder(
                node.line("OrderId"),
                node.code("Action", OrderAction.class),
                node.first("Change").map(CourtOrderXml::change),
                node.code("OrderType", OrderType.class),
                node.optionalCode("SentenceType", SentenceType.class),
                imposedBy(node.only("ImposedBy")),
                node.optionalDay("ConvictedOn"),
                notifying(node.only("Notifying")),
                node.first("ResponsibleBody").map(CourtOrderXml::body),
                WearerXml.wearer(node.only("DeviceWearer")),
                node.first("Risk").map(CaseXml::risk),
                node.first("Installation").map(WearerXml::installation),
                node.first("Requirements").map(RequirementsXml::requirements).orElse(Requirements.NONE),
                node.first("Offences").stream()
                        .flatMap(offences -> offences.all("Offence").stream())
                        .map(CaseXml::offence)
                        .toList(),
                node.all("DapoClause").stream()
                        .map(clause -> new DapoClause(clause.line("Clause"), clause.day("Date")))
                        .toList(),
                node.first("Surrender").map(surrender -> new Surrender(surrender.optionalInstant("At"))),
                node.optionalCode("Issp", YesNoUnknown.class),
                node.optionalLine("PoliceArea"),
                node.first("Attachments").stream()
                        .flatMap(attachments -> attachments.all("Attachment").stream())
                        .map(CaseXml::attachment)
                        .toList());
    }

    private static Change change(XmlNode node) {
        return new Change(
                node.line("RefersTo"),
                node.optionalInstant("EffectiveAt"),
                node.codes("Kind", VariationKind.class),
                node.optionalLine("Reason"));
    }

    private static ImposingAuthority imposedBy(XmlNode node) {
        return new ImposingAuthority(
                node.code("Kind", AuthorityKind.class),
                node.line("Name"),
                node.optionalLine("Code"),
                node.optionalLine("CaseReference"),
                node.day("ImposedOn"));
    }

    private static NotifyingOrganisation notifying(XmlNode node) {
        return new NotifyingOrganisation(node.code("Kind", NotifyingKind.class), node.line("Name"), node.line("Email"));
    }

    private static ResponsibleBody body(XmlNode node) {
        return new ResponsibleBody(
                node.line("Party"),
                node.code("Organisation", OrganisationKind.class),
                node.optionalLine("Region"),
                node.optionalLine("Unit"),
                node.optionalLine("Email"),
                node.first("Officer").map(CaseXml::officer));
    }
}
