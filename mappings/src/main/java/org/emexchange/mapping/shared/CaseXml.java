package org.emexchange.mapping.shared;

import java.util.Base64;

/** Reads the structures of {@code types-1.0.xsd} out of a valid document. */
public final class CaseXml {
    private CaseXml() {}

    public static Period period(XmlNode node) {
        return new Period(node.instant("Start"), node.optionalInstant("End"));
    }

    public static PersonName name(XmlNode node) {
        return new PersonName(
                node.line("First"), node.optionalLine("Middle"), node.line("Last"), node.optionalLine("Alias"));
    }

    public static PostalAddress postal(XmlNode node) {
        return new PostalAddress(
                node.line("Line1"),
                node.optionalLine("Line2"),
                node.optionalLine("Line3"),
                node.optionalLine("Line4"),
                node.line("Postcode"),
                node.optionalLine("Uprn"));
    }

    public static Identifiers identifiers(XmlNode node) {
        return new Identifiers(
                node.optionalLine("PncId"),
                node.optionalLine("NomisId"),
                node.optionalLine("Crn"),
                node.optionalLine("PrisonNumber"),
                node.optionalLine("HomeOfficeReference"),
                node.optionalLine("Cepr"),
                node.optionalLine("CourtCaseReference"));
    }

    public static ResponsibleAdult adult(XmlNode node) {
        return new ResponsibleAdult(node.line("Name"), node.line("Relationship"), node.optionalLine("Phone"));
    }

    public static OfficerContact officer(XmlNode node) {
        return new OfficerContact(node.line("Name"), node.optionalLine("Phone"), node.optionalLine("Email"));
    }

    public static Risk risk(XmlNode node) {
        return new Risk(
                node.codes("Category", RiskCategory.class),
                node.optionalLine("Details"),
                node.first("Mappa")
                        .map(mappa -> new Mappa(mappa.optionalNumber("Level"), mappa.optionalNumber("Category"))));
    }

    public static Offence offence(XmlNode node) {
        return new Offence(
                node.code("Category", OffenceCategory.class), node.line("Title"), node.optionalDay("CommittedOn"));
    }

    public static Appointment appointment(XmlNode node) {
        return new Appointment(node.instant("At"), node.optionalLine("Where"), node.optionalLine("Details"));
    }

    /** The schema has found the content to be base64; white space in it does not count. */
    public static Attachment attachment(XmlNode node) {
        return new Attachment(
                node.code("Type", AttachmentType.class),
                node.line("FileName"),
                MediaType.of(node.line("MediaType").strip()).orElseThrow(),
                node.line("Sha256"),
                Octets.of(Base64.getMimeDecoder().decode(node.line("Content"))));
    }
}
