package org.emexchange.mapping.police;

import java.util.function.BiConsumer;
import org.emexchange.mapping.monitoring.MonitoringText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the records of {@code answer-types-1.0.xsd}. */
public final class RecordsText {
    private RecordsText() {}

    public static void records(XmlText out, DataRecords records) {
        records(out, records, RecordsText::track);
    }

    /** @param track how a track is written in the format at hand */
    public static void records(XmlText out, DataRecords records, BiConsumer<XmlText, Track> track) {
        out.elements("Track", records.tracks(), track);
        out.elements("CurfewEvent", records.curfewEvents(), RecordsText::curfewEvent);
        out.elements("Visit", records.visits(), RecordsText::visit);
        out.elements("Violation", records.violations(), RecordsText::violation);
    }

    private static void track(XmlText out, Track track) {
        out.line("Activation", track.activation());
        out.elements("Fix", track.fixes(), MonitoringText::fix);
    }

    private static void curfewEvent(XmlText out, CurfewEvent event) {
        out.line("At", event.at());
        out.line("Movement", event.movement());
        out.optional("Place", event.place(), MonitoringText::position);
    }

    private static void visit(XmlText out, Visit visit) {
        out.line("From", visit.from());
        out.line("Until", visit.until());
        out.stated("Cut", visit.cut());
        out.line("Purpose", visit.purpose());
        out.line("Outcome", visit.outcome());
        out.optional("Place", visit.place(), MonitoringText::position);
    }

    private static void violation(XmlText out, ViolationRecord violation) {
        out.line("ViolationId", violation.violationId());
        out.line("Kind", violation.kind());
        out.line("From", violation.from());
        out.line("Until", violation.until());
        out.stated("Cut", violation.cut());
        out.optional("Place", violation.place(), MonitoringText::position);
        out.line("Summary", violation.summary());
    }
}
