package org.emexchange.mapping.probation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/**
 * The rules of the form that its schema states in words. Sensitive information without the ground on which it is shared
 * is not read at all (PI-AnnexA); a form that contradicts itself is not passed on, since nobody could say what to heed.
 */
final class RiskFormRules {
    private static final int MAX_PLACES = 20;

    private RiskFormRules() {}

    /** @throws UnreadableException {@code SCHEMA} with each missing Ground, else {@code CONTRADICTION} with each place */
    static void check(XmlNode form) {
        refuseAt(
                Kind.SCHEMA,
                form.walk()
                        .filter(RiskFormRules::needsGround)
                        .filter(node -> !node.has("Ground"))
                        .map(node -> node.path() + "/Ground"));
        refuseAt(Kind.CONTRADICTION, form.walk().flatMap(RiskFormRules::contradictions));
    }

    private static void refuseAt(Kind kind, Stream<String> found) {
        List<String> places = found.limit(MAX_PLACES).toList();
        if (!places.isEmpty()) {
            throw new UnreadableException(kind, places);
        }
    }

    private static boolean needsGround(XmlNode node) {
        return node.has("Text") || says(node, "Answer");
    }

    private static boolean says(XmlNode node, String question) {
        return node.optionalLine(question)
                .filter(said -> said.strip().equals("YES"))
                .isPresent();
    }

    private static Stream<String> contradictions(XmlNode node) {
        List<String> places = new ArrayList<>();
        switch (node.name()) {
            case "HarmAssessment" -> onlyWith(says(node, "Assessed"), node, "LevelToStaff", "Information", places);
            case "Mappa" -> onlyWith(says(node, "Applies"), node, "Level", "Information", places);
            case "RiskToSelf", "Safeguarding" -> onlyWith(says(node, "Answer"), node, "Details", "", places);
            case "Risk" -> eachOnce(node, places);
            case "Form", "Update" -> bornBefore(node, places);
            default -> {}
        }
        return places.stream();
    }

    /** With a yes there must be the first and may be the second, else there is neither. */
    private static void onlyWith(boolean yes, XmlNode node, String must, String may, List<String> places) {
        if (yes != node.has(must)) {
            places.add(node.path() + "/" + must);
        }
        if (!yes && node.has(may)) {
            places.add(node.path() + "/" + may);
        }
    }

    private static void eachOnce(XmlNode risk, List<String> places) {
        List<String> genders =
                risk.lines("GenderAtRisk").stream().map(String::strip).toList();
        if (genders.stream().distinct().count() != genders.size()) {
            places.add(risk.path() + "/GenderAtRisk[2]");
        }
    }

    private static void bornBefore(XmlNode content, List<String> places) {
        content.first("SupervisedPerson")
                .filter(person ->
                        person.day("DateOfBirth").isAfter(content.only("Notice").day("SentOn")))
                .ifPresent(person -> places.add(person.path() + "/DateOfBirth"));
    }
}
