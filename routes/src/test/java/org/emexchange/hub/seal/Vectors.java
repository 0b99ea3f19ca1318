package org.emexchange.hub.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.assertj.core.api.SoftAssertions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Test vectors of C2SP Wycheproof, from the folder that the environment variable VECTORS names; without it none is run. How
 * many were run is reported.
 */
final class Vectors {
    private final String name;
    private final Optional<JsonNode> file;

    private Vectors(String name, Optional<JsonNode> file) {
        this.name = name;
        this.file = file;
    }

    static Vectors of(String name) {
        return new Vectors(
                name,
                Optional.ofNullable(System.getenv("VECTORS"))
                        .map(folder -> Path.of(folder, "wycheproof", name))
                        .filter(Files::exists)
                        .map(path -> JsonMapper.shared().readTree(path)));
    }

    /**
     * Runs each vector and compares verdicts.
     *
     * @param inProfile whether the profile can meet this group and case at all; if not, the verdict must be a refusal
     * @param accepts our verdict
     */
    void run(BiPredicate<JsonNode, JsonNode> inProfile, BiPredicate<JsonNode, JsonNode> accepts) {
        int within = 0;
        int beyond = 0;
        SoftAssertions all = new SoftAssertions();
        for (JsonNode group : file.map(root -> root.get("testGroups"))
                .orElse(JsonMapper.shared().createArrayNode())) {
            for (JsonNode test : group.get("tests")) {
                boolean counts = inProfile.test(group, test);
                within += counts ? 1 : 0;
                beyond += counts ? 0 : 1;
                boolean valid = counts && text(test, "result").equals("valid");
                all.assertThat(accepts.test(group, test))
                        .as("%s: %s", text(test, "tcId"), text(test, "comment"))
                        .isEqualTo(valid);
            }
        }
        System.out.printf("%s: %d vectors inside the profile, %d beyond it%n", name, within, beyond);
        all.assertAll();
    }

    static byte[] hex(JsonNode node, String name) {
        return HexFormat.of().parseHex(text(node, name));
    }

    static String text(JsonNode node, String name) {
        return node.get(name).asString();
    }

    static int number(JsonNode node, String name) {
        return node.get(name).asInt();
    }
}
