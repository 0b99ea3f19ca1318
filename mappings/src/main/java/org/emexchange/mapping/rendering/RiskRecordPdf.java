package org.emexchange.mapping.rendering;

import java.util.List;
import org.emexchange.mapping.probation.ContractorRisk;
import org.emexchange.mapping.probation.RiskEntry;
import org.emexchange.mapping.probation.RiskNotification;
import org.emexchange.mapping.probation.RiskUpdate;
import org.emexchange.mapping.probation.Urgency;

/**
 * The contractor's copy of a risk record as a readable document, PDF/UA-1, in British English (PI-4.5): the whole form
 * and every further update in order. It goes beside the XML, which is the message; nobody reads it back.
 */
public final class RiskRecordPdf {
    private RiskRecordPdf() {}

    /**
     * The PDF. The same copy and marking give the same octets; the date of making is that of the newest entry.
     *
     * @param marking stands at the head and foot of each page, such as OFFICIAL-SENSITIVE and its handling
     */
    public static byte[] render(ContractorRisk copy, String marking) {
        List<RiskEntry> entries = copy.disclosed().entries();
        Sheet sheet = new Sheet(
                "Responsible officer and risk: order " + copy.disclosed().orderId(),
                "What the responsible officer tells the electronic monitoring contractor (PI 01/2019, Annex A)",
                marking);
        sheet.paragraph("One continuous record. Entries are added and never changed. The newest is entry "
                + entries.size() + " of " + entries.size() + ".");
        if (copy.urgency() == Urgency.IMMEDIATE) {
            sheet.paragraph("URGENT: heed entry " + entries.size() + " at once.");
        }
        entries.forEach(entry -> entry(sheet, entry));
        return PdfUa.octets(sheet.document(), entries.get(entries.size() - 1).acceptedAt());
    }

    private static void entry(Sheet sheet, RiskEntry entry) {
        String kind = entry.said() instanceof RiskNotification ? "notification" : "further update";
        sheet.heading("Entry " + entry.number() + ": " + kind);
        sheet.paragraph("Taken in by the hub on " + Words.moment(entry.acceptedAt()) + " as message "
                + entry.sourceMessage() + ".");
        RiskSections sections = new RiskSections(sheet);
        if (entry.said() instanceof RiskNotification form) {
            notification(sections, form);
        } else if (entry.said() instanceof RiskUpdate update) {
            update(sections, update);
        }
        sections.notice(entry.said().notice());
    }

    private static void notification(RiskSections sections, RiskNotification form) {
        sections.person(form.person());
        sections.risk(form.risk());
        sections.management(form.management());
        sections.officer(form.officer());
    }

    private static void update(RiskSections sections, RiskUpdate update) {
        sections.change(update);
        update.person().ifPresent(sections::person);
        update.risk().ifPresent(sections::risk);
        update.management().ifPresent(sections::management);
        update.officer().ifPresent(sections::officer);
    }
}
