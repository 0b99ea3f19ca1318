package org.emexchange.app.pages;

import java.util.Optional;
import org.emexchange.hub.policy.SharingRow;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.policy.SharingRules;

/** The matrix of powers: every share that is permitted; what has no row is refused. */
final class SharingPage {
    private SharingPage() {}

    static Page of() {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# Who may share what with whom, under which power\n\n");
        text.append(
                "Whatever has no row here is refused. The [gateways](gateways.md) say what each power can carry; a row that\n");
        text.append(
                "none of them carries keeps the hub from starting. The hub refuses what lacks one of the grounds.\n\n");
        text.append(Page.head(
                "interchange",
                "sender",
                "recipient",
                "case",
                "power",
                "gateway",
                "categories",
                "purposes",
                "grounds",
                "agreement"));
        SharingRules.all().forEach(rule -> rule.rows().forEach(row -> text.append(row(rule, row))));
        return new Page("sharing.md", text.toString());
    }

    private static String row(SharingRule rule, SharingRow row) {
        return Page.row(
                rule.interchange(),
                any(row.sender()),
                any(row.recipient()),
                any(row.kind()),
                row.power(),
                String.join(", ", row.gateways()),
                GatewaysPage.names(row.categories()),
                GatewaysPage.names(row.purposes()),
                GatewaysPage.names(row.grounds()),
                row.agreement());
    }

    private static String any(Optional<?> choice) {
        return choice.map(Object::toString).orElse("any");
    }
}
