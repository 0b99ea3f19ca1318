package org.emexchange.mapping.probation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field and box of the form, from the hand-made list, and nothing else. */
@Tag("PI-4.5")
@Tag("PI-AnnexA")
class AnnexATest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Forms UPDATE = Forms.of("risk-update/urgent-mappa-3");

    static Stream<AnnexAField> fields() {
        return AnnexAField.all();
    }

    @ParameterizedTest
    @MethodSource("fields")
    void isTakenReadAndGivenToTheContractor(AnnexAField field) {
        Forms filled = (field.isOfUpdate() ? UPDATE : FORM).filling(field.path(), field.content());
        String copy = Forms.copy(Forms.recordOf(filled));
        Forms entry = new Forms(copy.substring(copy.indexOf("<AcceptedAt>")));
        assertThat(entry.filling(field.path(), field.content()).text()).isEqualTo(entry.text());
    }

    @Test
    void hasAsManyFieldsAndBoxesAsTheForm() {
        Map<String, Long> counts = fields().collect(Collectors.groupingBy(AnnexAField::section, Collectors.counting()));
        assertThat(counts)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("person", 5L, "risk", 37L, "officer", 8L, "update", 3L, "beyond", 5L));
    }

    /** So that the format asks for nothing that the form does not, and the list lacks no field of the format. */
    @Test
    void hasNoElementThatIsNotInTheList() {
        List<String> listed = fields().map(AnnexAField::plainPath).toList();
        assertThat(leaves("risk-notification-1.0.xsd", FORM))
                .allSatisfy(leaf ->
                        assertThat(listed).as(leaf).anyMatch(path -> leaf.equals(path) || leaf.startsWith(path + "/")));
    }

    private static List<String> leaves(String format, Forms form) {
        XmlNode root = XmlFormat.of(format).read(form.text().getBytes(UTF_8));
        return root.only("Form")
                .walk()
                .filter(node -> node.children().isEmpty())
                .map(node -> node.path().replaceAll("\\[\\d]", "").replace("RiskNotification/", ""))
                .toList();
    }
}
