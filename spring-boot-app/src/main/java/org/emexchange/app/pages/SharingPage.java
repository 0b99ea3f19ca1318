package org.emexchange.app.pages;

import java.util.Optional;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.policy.SharingRules;

/** The matrix of powers: every share that is permitted; what has no row is refused. */
final class SharingPage {
    private SharingPage() {}

    static Page of() {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# Who may share what with whom, under which power\n\n");
        text.append("Whatever has no row here is refused.\n\n");
        text.append(Page.head("interchange", "sender", "recipient", "case", "power", "purposes", "agreement"));
        for (SharingRule rule : SharingRules.all()) {
            for (SharingRule.Row row : rule.rows()) {
                text.append(Page.row(
                        rule.interchange(),
                        any(row.sender()),
                        any(row.recipient()),
                        any(row.kind()),
                        row.power() + ": " + row.power().title(),
                        String.join(
                                ", ", row.purposes().stream().map(Enum::name).toList()),
                        row.agreement()));
            }
        }
        return new Page("sharing.md", text.toString());
    }

    private static String any(Optional<?> choice) {
        return choice.map(Object::toString).orElse("any");
    }
}
