package org.emexchange.mapping.rendering;

import org.emexchange.mapping.probation.HarmAssessment;
import org.emexchange.mapping.probation.Management;
import org.emexchange.mapping.probation.MappaCase;
import org.emexchange.mapping.probation.Notice;
import org.emexchange.mapping.probation.OfficerDetails;
import org.emexchange.mapping.probation.RiskAnswer;
import org.emexchange.mapping.probation.RiskAnswers;
import org.emexchange.mapping.probation.RiskStatement;
import org.emexchange.mapping.probation.RiskUpdate;
import org.emexchange.mapping.probation.SupervisedPerson;
import org.emexchange.mapping.probation.Urgency;
import org.emexchange.mapping.shared.YesNoUnknown;

/** The sections of the form, each a table on the sheet, in the order of Annex A. Every row stands, filled in or not. */
record RiskSections(Sheet sheet) {

    void person(SupervisedPerson person) {
        sheet.table("Supervised person")
                .row("Name", Words.name(person.name()))
                .row("Address", person.address().map(Words::postal).orElse("No fixed abode"))
                .row("Date of birth", Words.day(person.dateOfBirth()))
                .row("Contact number", orNone(String.join("\n", person.phones())))
                .row("E-mail address", person.email().orElse("None known"));
    }

    private static String orNone(String stated) {
        return stated.isEmpty() ? "None known" : stated;
    }

    void risk(RiskStatement risk) {
        if (risk instanceof RiskStatement.Known known) {
            answers(known.answers());
        } else {
            sheet.table("Risk information").row("Relevant risk", "No relevant risk is known.");
        }
    }

    private void answers(RiskAnswers answers) {
        HarmAssessment harm = answers.assessment();
        sheet.table("Risk information")
                .row("Risk of harm assessed, such as by OASys", Words.answer(harm.assessed()))
                .row(
                        "Assessed risk of harm to staff",
                        harm.toStaff().map(Words::level).orElse("Not assessed"))
                .row("What the assessment says of risk to staff", Words.text(harm.information()))
                .row("Risk of harm to the public", Words.text(answers.toPublic()))
                .row("What other assessments say", Words.text(answers.otherAssessments()))
                .row("Risk to a specific gender", Words.genders(answers.gendersAtRisk()))
                .row("Evidence of racist views", said(answers.racistViews()))
                .row("Evidence of homophobic views", said(answers.homophobicViews()))
                .row("Pets at the premises that might be a risk", Words.answer(answers.petsAtPremises()))
                .row("Risk to self", said(answers.toSelf()))
                .row("Safeguarding issues", said(answers.safeguarding()));
    }

    private static String said(RiskAnswer answer) {
        return Words.answer(answer.answer())
                + answer.details().map(details -> "\n" + details).orElse("")
                + answer.ground()
                        .map(ground -> "\n(" + Words.ground(ground) + ")")
                        .orElse("");
    }

    void management(Management management) {
        MappaCase mappa = management.mappa();
        Sheet.Rows rows = sheet.table("How the person is managed")
                .row("Integrated offender management (IOM)", Words.answer(management.iom()))
                .row("Prolific and priority offender (PPO)", Words.answer(management.ppo()))
                .row("MAPPA case", Words.answer(mappa.applies()));
        if (mappa.applies() == YesNoUnknown.YES) {
            rows.row("MAPPA level", mappa.level().map(String::valueOf).orElse(Words.NOTHING))
                    .row("What is needed to manage the person", Words.text(mappa.information()));
        }
    }

    void officer(OfficerDetails officer) {
        sheet.table("Responsible officer and contact")
                .row("Responsible officer", officer.name())
                .row("Contact numbers", String.join("\n", officer.phones()))
                .row("Office address", Words.postal(officer.office()))
                .row("Probation delivery unit (PDU)", officer.pdu())
                .row("Functional mailbox of the PDU", officer.mailbox());
    }

    void change(RiskUpdate update) {
        sheet.table("Change")
                .row("Urgency", update.urgency() == Urgency.IMMEDIATE ? "Immediate" : "Routine")
                .row("Details of the change", Words.text(update.change()));
    }

    void notice(Notice notice) {
        sheet.table("Notification").row("Sent by", notice.sentBy()).row("Date sent", Words.day(notice.sentOn()));
    }
}
