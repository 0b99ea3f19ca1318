package org.emexchange.mapping.shared;

/** Writes the structures of {@code basics-1.0.xsd} and {@code types-1.0.xsd}. */
public final class CaseText {
    private CaseText() {}

    public static void period(XmlText out, Period period) {
        out.line("Start", period.start());
        out.line("End", period.end());
    }

    public static void name(XmlText out, PersonName name) {
        out.line("First", name.first());
        out.line("Middle", name.middle());
        out.line("Last", name.last());
        out.line("Alias", name.alias());
    }

    public static void postal(XmlText out, PostalAddress postal) {
        out.line("Line1", postal.line1());
        out.line("Line2", postal.line2());
        out.line("Line3", postal.line3());
        out.line("Line4", postal.line4());
        out.line("Postcode", postal.postcode());
        out.line("Uprn", postal.uprn());
    }

    public static void identifiers(XmlText out, Identifiers identifiers) {
        out.line("PncId", identifiers.pncId());
        out.line("NomisId", identifiers.nomisId());
        out.line("Crn", identifiers.crn());
        out.line("PrisonNumber", identifiers.prisonNumber());
        out.line("HomeOfficeReference", identifiers.homeOfficeReference());
        out.line("Cepr", identifiers.cepr());
        out.line("CourtCaseReference", identifiers.courtCaseReference());
    }

    public static void adult(XmlText out, ResponsibleAdult adult) {
        out.line("Name", adult.name());
        out.line("Relationship", adult.relationship());
        out.line("Phone", adult.phone());
    }

    public static void officer(XmlText out, OfficerContact officer) {
        out.line("Name", officer.name());
        out.line("Phone", officer.phone());
        out.line("Email", officer.email());
    }

    public static void risk(XmlText out, Risk risk) {
        out.lines("Category", risk.categories());
        out.line("Details", risk.details());
        out.optional("Mappa", risk.mappa(), (text, mappa) -> {
            text.line("Level", mappa.level());
            text.line("Category", mappa.category());
        });
    }

    public static void offence(XmlText out, Offence offence) {
        out.line("Category", offence.category());
        out.line("Title", offence.title());
        out.line("CommittedOn", offence.committedOn());
    }

    public static void appointment(XmlText out, Appointment appointment) {
        out.line("At", appointment.at());
        out.line("Where", appointment.where());
        out.line("Details", appointment.details());
    }

    public static void attachment(XmlText out, Attachment attachment) {
        out.line("Type", attachment.type());
        out.line("FileName", attachment.fileName());
        out.line("MediaType", attachment.mediaType().text());
        out.line("Sha256", attachment.sha256());
        out.line("Content", attachment.content().toBase64());
    }

    public static void finding(XmlText out, FindingNote finding) {
        out.line("Number", finding.number());
        out.line("Sentence", finding.sentence());
        out.line("Mend", finding.mend());
        out.lines("Place", finding.places());
    }
}
