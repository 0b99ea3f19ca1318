package org.emexchange.mapping.probation;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code risk-form-1.0.xsd}. */
final class RiskFormText {
    private RiskFormText() {}

    static void notification(XmlText out, RiskNotification form) {
        out.element("SupervisedPerson", form.person(), RiskFormText::person);
        statement(out, form.risk());
        out.element("Management", form.management(), RiskAnswersText::management);
        out.element("ResponsibleOfficer", form.officer(), RiskFormText::officer);
        out.element("Notice", form.notice(), RiskFormText::notice);
    }

    static void update(XmlText out, RiskUpdate update) {
        out.line("Urgency", update.urgency());
        out.element("Change", update.change(), RiskAnswersText::text);
        out.optional("SupervisedPerson", update.person(), RiskFormText::person);
        update.risk().ifPresent(statement -> statement(out, statement));
        out.optional("Management", update.management(), RiskAnswersText::management);
        out.optional("ResponsibleOfficer", update.officer(), RiskFormText::officer);
        out.element("Notice", update.notice(), RiskFormText::notice);
    }

    private static void statement(XmlText out, RiskStatement statement) {
        out.stated("NoRelevantRiskKnown", statement instanceof RiskStatement.NoneKnown);
        if (statement instanceof RiskStatement.Known known) {
            out.element("Risk", known.answers(), RiskAnswersText::answers);
        }
    }

    private static void person(XmlText out, SupervisedPerson person) {
        out.element("Name", person.name(), CaseText::name);
        out.optional("Address", person.address(), CaseText::postal);
        out.stated("NoFixedAbode", person.address().isEmpty());
        out.line("DateOfBirth", person.dateOfBirth());
        out.lines("Phone", person.phones());
        out.stated("NoPhone", person.phones().isEmpty());
        out.line("Email", person.email());
        out.stated("NoEmail", person.email().isEmpty());
    }

    private static void officer(XmlText out, OfficerDetails officer) {
        out.line("Name", officer.name());
        out.lines("Phone", officer.phones());
        out.element("OfficeAddress", officer.office(), CaseText::postal);
        out.line("Pdu", officer.pdu());
        out.line("PduMailbox", officer.mailbox());
    }

    private static void notice(XmlText out, Notice notice) {
        out.line("SentBy", notice.sentBy());
        out.line("SentOn", notice.sentOn());
    }
}
