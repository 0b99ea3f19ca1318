package org.emexchange.mapping.court;

import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code court-wearer-1.0.xsd}. */
public final class WearerText {
    private WearerText() {}

    public static void wearer(XmlText out, DeviceWearer wearer) {
        person(out, wearer);
        out.stated("NoPhone", wearer.phones().isEmpty());
        needs(out, wearer);
        wearer.addresses()
                .forEach(address -> out.element("Address", "ref", address.ref(), address, WearerText::address));
        out.optional("ResponsibleAdult", wearer.responsibleAdult(), CaseText::adult);
    }

    private static void address(XmlText out, Address address) {
        out.line("Type", address.type());
        out.line("Usage", address.usage());
        out.element("Postal", address.postal(), CaseText::postal);
        out.optional("Checks", address.checks(), (text, checks) -> {
            text.line("DomesticAbuse", checks.domesticAbuse());
            text.line("Safeguarding", checks.safeguarding());
            text.line("ConfirmedBy", checks.confirmedBy());
            text.line("ConfirmedOn", checks.confirmedOn());
        });
    }

    /** Who it is, up to the telephones. */
    static void person(XmlText out, DeviceWearer wearer) {
        out.element("Name", wearer.name(), CaseText::name);
        out.line("DateOfBirth", wearer.dateOfBirth());
        out.line("Sex", wearer.sex());
        out.line("Gender", wearer.gender());
        out.element("Identifiers", wearer.identifiers(), CaseText::identifiers);
        out.lines("Phone", wearer.phones());
    }

    /** From the e-mail on, up to the addresses. */
    static void needs(XmlText out, DeviceWearer wearer) {
        out.line("Email", wearer.email());
        out.line("Language", wearer.language());
        out.line("InterpreterRequired", wearer.interpreterRequired());
        out.lines("Disability", wearer.disabilities());
        out.line("DisabilityDetails", wearer.disabilityDetails());
        out.stated("NoFixedAbode", wearer.noFixedAbode());
    }
}
