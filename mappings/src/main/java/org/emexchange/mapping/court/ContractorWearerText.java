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
        WearerText.person(out, wearer);
        WearerText.needs(out, wearer);
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
