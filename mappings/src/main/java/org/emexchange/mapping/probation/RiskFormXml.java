package org.emexchange.mapping.probation;

import java.util.Optional;
import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the structures of {@code risk-form-1.0.xsd}. */
final class RiskFormXml {
    private RiskFormXml() {}

    static RiskNotification notification(String orderId, XmlNode node) {
        return new RiskNotification(
                orderId,
                person(node.only("SupervisedPerson")),
                statement(node).orElseThrow(),
                RiskAnswersXml.management(node.only("Management")),
                officer(node.only("ResponsibleOfficer")),
                notice(node.only("Notice")));
    }

    static RiskUpdate update(String orderId, XmlNode node) {
        return new RiskUpdate(
                orderId,
                node.code("Urgency", Urgency.class),
                RiskAnswersXml.text(node.only("Change")),
                node.first("SupervisedPerson").map(RiskFormXml::person),
                statement(node),
                node.first("Management").map(RiskAnswersXml::management),
                node.first("ResponsibleOfficer").map(RiskFormXml::officer),
                notice(node.only("Notice")));
    }

    private static Optional<RiskStatement> statement(XmlNode node) {
        if (node.has("NoRelevantRiskKnown")) {
            return Optional.of(new RiskStatement.NoneKnown());
        }
        return node.first("Risk").map(RiskAnswersXml::answers).map(RiskStatement.Known::new);
    }

    private static SupervisedPerson person(XmlNode node) {
        return new SupervisedPerson(
                CaseXml.name(node.only("Name")),
                node.first("Address").map(CaseXml::postal),
                node.day("DateOfBirth"),
                node.lines("Phone"),
                node.optionalLine("Email"));
    }

    private static OfficerDetails officer(XmlNode node) {
        return new OfficerDetails(
                node.line("Name"),
                node.lines("Phone"),
                CaseXml.postal(node.only("OfficeAddress")),
                node.line("Pdu"),
                node.line("PduMailbox"));
    }

    private static Notice notice(XmlNode node) {
        return new Notice(node.line("SentBy"), node.day("SentOn"));
    }
}
