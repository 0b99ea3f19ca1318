package org.emexchange.mapping.enquiry;

import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.police.PoliceXml;
import org.emexchange.mapping.police.RecordsXml;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Reads {@code information-answer-1.0.xsd} (namespace {@value #NAMESPACE}). Beside the schema, refused is an answer that
 * contradicts itself: nothing held and records; neither, nor words; a part beyond the last; an end before its start; a
 * record that says it was cut, which only the hub does.
 */
public final class InformationAnswerXml {
    public static final String NAMESPACE = "urn:emexchange:information-answer:1";
    private static final XmlFormat FORMAT = XmlFormat.of("information-answer-1.0.xsd");

    private InformationAnswerXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static InformationAnswer read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        InformationAnswer answer = new InformationAnswer(
                node.line("AboutRequest"),
                MonitoringXml.subject(node.only("Subject")),
                node.instant("AnsweredAt"),
                node.first("Part").map(PoliceXml::part),
                node.optionalLine("Answer"),
                node.has("NothingHeld"),
                node.all("CurfewHours").stream()
                        .map(hours -> new CurfewHours(hours.instant("From"), hours.instant("Until")))
                        .toList(),
                RecordsXml.records(node));
        check(answer, node);
        return answer;
    }

    private static void check(InformationAnswer answer, XmlNode node) {
        Places found = new Places();
        boolean records = !answer.records().isEmpty();
        found.when(answer.nothingHeld() && records, node, "NothingHeld");
        found.when(!answer.nothingHeld() && !records && answer.answer().isEmpty(), node, "Answer");
        found.when(answer.part().filter(part -> part.number() > part.of()).isPresent(), node, "Part");
        node.children().forEach(child -> {
            found.when(child.has("Cut"), child, "Cut");
            found.when(endsBeforeItStarts(child), child, "Until");
        });
        found.refuse(Kind.CONTRADICTION);
    }

    private static boolean endsBeforeItStarts(XmlNode record) {
        return record.optionalInstant("Until")
                .filter(until -> until.isBefore(record.instant("From")))
                .isPresent();
    }
}
