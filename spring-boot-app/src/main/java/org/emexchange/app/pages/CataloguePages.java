package org.emexchange.app.pages;

import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.hub.refusal.RefusalCode;

/** The catalogues of refusals and findings. */
final class CataloguePages {
    private CataloguePages() {}

    static Page refusals() {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# Refusals\n\n");
        text.append(
                "A refused message is not delivered to anybody. Its number is never reused. Before a sender is proved by\n");
        text.append("signature, the connected party is told EMX-1000 in place of every number from EMX-2000 on.\n\n");
        text.append(Page.head("number", "what is wrong", "what to mend", "name"));
        for (RefusalCode code : RefusalCode.values()) {
            text.append(Page.row(code.number(), code.sentence(), code.mend(), "`" + code.name() + "`"));
        }
        return new Page("refusals.md", text.toString());
    }

    static Page findings() {
        StringBuilder text = new StringBuilder(Page.NOTE);
        text.append("# Findings\n\n");
        text.append(
                "A finding does not stop a message: it travels with it and is told to its sender. Its number is never reused.\n\n");
        text.append(Page.head("number", "what was found", "what to do", "name"));
        for (FindingCode code : FindingCode.values()) {
            text.append(Page.row(code.number(), code.sentence(), code.mend(), "`" + code.name() + "`"));
        }
        return new Page("findings.md", text.toString());
    }
}
