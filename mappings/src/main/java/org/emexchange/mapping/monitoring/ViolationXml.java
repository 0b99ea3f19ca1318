package org.emexchange.mapping.monitoring;

import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.emexchange.mapping.shared.ZoneType;

/**
 * Reads {@code violation-1.0.xsd} (namespace {@value #NAMESPACE}).
 *
 * <p>A report that contradicts itself is refused: what goes with one kind of violation only and stands with another, or
 * is missing; an end before its start; identified before it began. Every text in it is data, whatever it looks like.
 */
public final class ViolationXml {
    public static final String NAMESPACE = "urn:emexchange:violation:1";
    private static final XmlFormat FORMAT = XmlFormat.of("violation-1.0.xsd");

    private ViolationXml() {}

    /** @throws org.emexchange.mapping.shared.UnreadableException with its kind and the places */
    public static Violation read(byte[] document) {
        XmlNode node = FORMAT.read(document);
        Violation violation = violation(node);
        ViolationContradictions.check(violation, node);
        return violation;
    }

    private static Violation violation(XmlNode node) {
        return new Violation(
                node.line("ViolationId"),
                node.line("OrderId"),
                node.code("Report", ViolationReport.class),
                node.optionalLine("WithdrawnBecause"),
                MonitoringXml.subject(node.only("Subject")),
                node.code("Kind", ViolationKind.class),
                node.instant("OccurredFrom"),
                node.optionalInstant("OccurredUntil"),
                node.instant("IdentifiedAt"),
                node.flag("MayLeadToBreach"),
                node.first("Curfew").map(curfew -> new CurfewHours(curfew.instant("From"), curfew.instant("Until"))),
                node.first("Zone").map(zone -> new ViolatedZone(zone.line("Name"), zone.code("Type", ZoneType.class))),
                node.optionalLine("AlcoholResult"),
                evidence(node),
                node.all("StepTaken").stream().map(ViolationXml::step).toList(),
                node.optionalLine("Explanation"),
                desk(node.only("Desk")));
    }

    private static Evidence evidence(XmlNode node) {
        return new Evidence(
                node.line("Summary"),
                node.all("Fix").stream().map(MonitoringXml::fix).toList(),
                node.all("Event").stream()
                        .map(event -> new Event(event.instant("At"), event.code("Kind", EquipmentEvent.class)))
                        .toList(),
                node.optionalLine("OutsideBecause"));
    }

    private static StepTaken step(XmlNode node) {
        return new StepTaken(node.instant("At"), node.code("Kind", ContractorStep.class), node.optionalLine("Note"));
    }

    private static Desk desk(XmlNode node) {
        return new Desk(node.line("Team"), node.line("Phone"), node.optionalLine("Email"));
    }
}
