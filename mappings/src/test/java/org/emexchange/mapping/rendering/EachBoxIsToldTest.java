package org.emexchange.mapping.rendering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.probation.AnnexAField;
import org.emexchange.mapping.probation.Forms;
import org.emexchange.mapping.probation.RiskMessage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** For each question of the form: whichever box is ticked, the page says so. */
@Tag("PI-4.5")
class EachBoxIsToldTest {
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Map<RiskMessage, String> TOLD = new ConcurrentHashMap<>();
    private static final Forms UPDATE = Forms.of("risk-update/urgent-mappa-3");

    static Stream<List<AnnexAField>> questions() {
        Map<String, List<AnnexAField>> byPath = AnnexAField.all().collect(Collectors.groupingBy(AnnexAField::path));
        return byPath.values().stream();
    }

    @ParameterizedTest
    @MethodSource("questions")
    void saysWhichBoxIsTicked(List<AnnexAField> boxes) {
        Forms example = boxes.get(0).isOfUpdate() ? UPDATE : FORM;
        List<Forms> ticked = boxes.stream()
                .map(box -> example.filling(box.path(), box.content()))
                .toList();
        Set<String> told = Stream.concat(ticked.stream(), Stream.of(example))
                .map(form ->
                        TOLD.computeIfAbsent(form.read(), said -> Pdf.of(form).text()))
                .collect(Collectors.toSet());
        boolean exampleIsOne = ticked.stream().anyMatch(form -> form.read().equals(example.read()));
        assertThat(told).hasSize(exampleIsOne ? boxes.size() : boxes.size() + 1);
    }
}
