package org.emexchange.hub.flow.variation;

import java.util.List;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** What in a variation cannot be as it says. */
final class VariationFindings {
    private VariationFindings() {}

    static List<Finding> of(CaseDocument variation) {
        List<String> turned = variation.root().children().stream()
                .filter(VariationFindings::isTurned)
                .map(condition -> condition.only("Until").path())
                .toList();
        return turned.isEmpty() ? List.of() : List.of(new Finding(FindingCode.CONDITION_ENDS_BEFORE_IT_BEGINS, turned));
    }

    private static boolean isTurned(XmlNode condition) {
        return condition
                .optionalInstant("Until")
                .filter(end -> !end.isAfter(condition.instant("From")))
                .isPresent();
    }
}
