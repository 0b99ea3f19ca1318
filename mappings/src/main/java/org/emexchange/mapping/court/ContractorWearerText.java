package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code contractor-wearer-1.0.xsd}, and each condition to enforce. */
public final class ContractorWearerText {
    private ContractorWearerText() {}

    public static void condition(XmlText out, EnforceableCondition condition) {
        out.line("Condition", condition.condition());
        out.element("Period", condition.period(), CaseText::period);
    }

    public static void wearer(XmlText out, DeviceWearer wearer) {
        out.element("Name", wearer.name(), CaseText::name);
        out.line("DateOfBirth", wearer.dateOfBirth());
        out.line("Sex", wearer.sex());
        out.line("Gender", wearer.gender());
        out.element("Identifiers", wearer.identifiers(), CaseText::identifiers);
        out.lines("Phone", wearer.phones());
        out.line("Email", wearer.email());
        out.line("Language", wearer.language());
        out.line("InterpreterRequired", wearer.interpreterRequired());
        out.lines("Disability", wearer.disabilities());
        out.line("DisabilityDetails", wearer.disabilityDetails());
        out.stated("NoFixedAbode", wearer.noFixedAbode());
        wearer.addresses()
                .forEach(address ->
                        out.element("Address", "ref", address.ref(), address, ContractorWearerText::address));
        out.optional("ResponsibleAdult", wearer.responsibleAdult(), CaseText::adult);
    }

    private static void address(XmlText out, Address address) {
        out.line("Type", address.type());
        out.element("Postal", address.postal(), CaseText::postal);
    }
}
