package org.emexchange.hub.flow.query;

import java.util.List;
import java.util.Set;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Who is given the words of a query or an answer: not a youth offending team without an entitlement, which they may tell of
 * offences (ISP 3.2), and nobody to whom the power carries no more than a receipt, as between contractor and force (COP-60).
 */
final class Words {
    private Words() {}

    /** The column of the table of who is given what. */
    static String column(CaseDocument said, Handed handed) {
        boolean receiptOnly = handed.permitted().equals(Set.of(DataCategory.RECEIPT));
        if (handed.freeWords() && !receiptOnly) {
            return Addressee.ORIGINAL_SENDER.name();
        }
        handed.tellFreeWordsLeftOut(words(said.root()));
        return receiptOnly ? "FORCE" : "YOUTH_TEAM";
    }

    private static int words(XmlNode root) {
        int points = root.first("Question").map(question -> question.all("Point")).orElse(List.of()).stream()
                .mapToInt(point -> (point.has("Text") ? 1 : 0) + (point.has("Place") ? 1 : 0))
                .sum();
        return points
                + text(root)
                + root.first("Rejection").map(Words::text).orElse(0)
                + root.first("TakenBack").map(Words::text).orElse(0);
    }

    private static int text(XmlNode node) {
        return node.has("Text") ? 1 : 0;
    }
}
