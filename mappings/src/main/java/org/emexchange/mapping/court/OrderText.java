package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes what the copies of all recipients have in common. */
public final class OrderText {
    private OrderText() {}

    static void change(XmlText out, Change change) {
        out.line("RefersTo", change.refersTo());
        out.line("EffectiveAt", change.effectiveAt());
        out.lines("Kind", change.kinds());
        out.line("Reason", change.reason());
    }

    static void imposedBy(XmlText out, ImposingAuthority authority) {
        out.line("Kind", authority.kind());
        out.line("Name", authority.name());
        out.line("Code", authority.code());
        out.line("CaseReference", authority.caseReference());
        out.line("ImposedOn", authority.imposedOn());
    }

    static void notifying(XmlText out, NotifyingOrganisation notifying) {
        out.line("Kind", notifying.kind());
        out.line("Name", notifying.name());
        out.line("Email", notifying.email());
    }

    static void officer(XmlText out, ResponsibleOfficer officer) {
        out.line("Role", officer.role());
        out.line("Party", officer.party());
        out.optional("Contact", officer.contact(), CaseText::officer);
    }

    /** Without the officer's contact, which stands with the officer. */
    static void body(XmlText out, ResponsibleBody body) {
        out.line("Party", body.party());
        out.line("Organisation", body.organisation());
        out.line("Region", body.region());
        out.line("Unit", body.unit());
        out.line("Email", body.email());
    }

    public static void installation(XmlText out, Installation installation) {
        out.line("Location", installation.location());
        out.line("Place", installation.place());
        out.optional("Appointment", installation.appointment(), CaseText::appointment);
    }

    static void dapoClause(XmlText out, DapoClause clause) {
        out.line("Clause", clause.clause());
        out.line("Date", clause.date());
    }

    static void surrender(XmlText out, Surrender surrender) {
        out.line("At", surrender.at());
        out.stated("NotFixed", surrender.at().isEmpty());
    }

    static void stay(XmlText out, FittingStay stay) {
        out.line("Place", stay.place());
        out.line("From", stay.from());
        out.line("Until", stay.until());
    }
}
