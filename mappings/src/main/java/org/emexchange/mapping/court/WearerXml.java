package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.AddressType;
import org.emexchange.mapping.shared.AddressUsage;
import org.emexchange.mapping.shared.CaseXml;
import org.emexchange.mapping.shared.Disability;
import org.emexchange.mapping.shared.Gender;
import org.emexchange.mapping.shared.InstallationLocation;
import org.emexchange.mapping.shared.Sex;
import org.emexchange.mapping.shared.XmlNode;

/** Reads the structures of {@code court-wearer-1.0.xsd}. */
final class WearerXml {
    private WearerXml() {}

    static DeviceWearer wearer(XmlNode node) {
        return new DeviceWearer(
                CaseXml.name(node.only("Name")),
                node.day("DateOfBirth"),
                node.code("Sex", Sex.class),
                node.optionalCode("Gender", Gender.class),
                CaseXml.identifiers(node.only("Identifiers")),
                node.lines("Phone"),
                node.optionalLine("Email"),
                node.optionalLine("Language"),
                node.flag("InterpreterRequired"),
                node.codes("Disability", Disability.class),
                node.optionalLine("DisabilityDetails"),
                node.has("NoFixedAbode"),
                node.all("Address").stream().map(WearerXml::address).toList(),
                node.first("ResponsibleAdult").map(CaseXml::adult));
    }

    private static Address address(XmlNode node) {
        return new Address(
                node.attributes().getOrDefault("ref", ""),
                node.code("Type", AddressType.class),
                node.optionalCode("Usage", AddressUsage.class),
                CaseXml.postal(node.only("Postal")),
                node.first("Checks").map(WearerXml::checks));
    }

    private static AddressChecks checks(XmlNode node) {
        return new AddressChecks(
                node.code("DomesticAbuse", CheckState.class),
                node.code("Safeguarding", CheckState.class),
                node.optionalLine("ConfirmedBy"),
                node.optionalDay("ConfirmedOn"));
    }

    static Installation installation(XmlNode node) {
        return new Installation(
                node.code("Location", InstallationLocation.class),
                node.optionalLine("Place"),
                node.first("Appointment").map(CaseXml::appointment));
    }
}
