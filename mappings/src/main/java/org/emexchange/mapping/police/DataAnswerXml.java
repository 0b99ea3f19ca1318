package org.emexchange.mapping.police;

import org.emexchange.mapping.monitoring.MonitoringText;
import org.emexchange.mapping.monitoring.MonitoringXml;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.XmlText;

/**
 * Reads and writes {@code data-answer-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>An answer that contradicts itself is refused: nothing held and records, or neither; a part beyond the last; an end
 * before its start; a record that says it was cut, which only the hub does.
 */
public final class DataAnswerXml {
    public static final String NAMESPACE = "urn:emexchange:data-answer:1";
    private static final XmlFormat FORMAT = XmlFormat.of("data-answer-1.0.xsd");

    private DataAnswerXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static DataAnswer read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        DataAnswer answer = new DataAnswer(
                node.line("AboutRequest"),
                MonitoringXml.subject(node.only("Subject")),
                node.instant("AnsweredAt"),
                node.first("Part").map(PoliceXml::part),
                node.has("NothingHeld"),
                RecordsXml.records(node));
        check(answer, node);
        return answer;
    }

    private static void check(DataAnswer answer, XmlNode node) {
        Places found = new Places();
        found.when(answer.nothingHeld() != answer.records().isEmpty(), node, "NothingHeld");
        found.when(answer.part().filter(part -> part.number() > part.of()).isPresent(), node, "Part");
        RecordsXml.check(node, found);
        found.refuse(Kind.CONTRADICTION);
    }

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(DataAnswer answer) {
        return XmlText.document("DataAnswer", NAMESPACE, answer, (out, value) -> {
            out.line("AboutRequest", value.aboutRequest());
            out.element("Subject", value.subject(), MonitoringText::subject);
            out.line("AnsweredAt", value.answeredAt());
            out.optional("Part", value.part(), PoliceText::part);
            out.stated("NothingHeld", value.nothingHeld());
            RecordsText.records(out, value.records());
        });
    }
}
