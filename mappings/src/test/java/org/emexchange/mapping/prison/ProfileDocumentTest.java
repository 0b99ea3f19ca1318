package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.mapping.hl7.Field;
import org.emexchange.mapping.hl7.Form;
import org.emexchange.mapping.hl7.SegmentProfile;
import org.emexchange.mapping.hl7.SegmentUse;
import org.junit.jupiter.api.Test;

/** {@code docs/hl7-profile.md} says of every segment and field what the code holds to, and of no other. */
class ProfileDocumentTest {
    private static final Pattern ROW =
            Pattern.compile("\\| ([A-Z0-9]{3}-\\d+) \\| ([ROC]) \\| (\\d+) \\| ([^|]+?) \\| .+ \\|");
    private static final Pattern CODES = Pattern.compile("\\| `(\\w+)` \\| ((?:`\\w+`(?:, )?)+) \\|");

    private static String document() throws IOException {
        return Files.readString(Path.of("../docs/hl7-profile.md"), StandardCharsets.UTF_8)
                .replace("\\|", "¦");
    }

    @Test
    void hasEveryFieldAndNoOther() throws IOException {
        List<String> documented = document()
                .lines()
                .map(ROW::matcher)
                .filter(Matcher::matches)
                .map(row ->
                        String.join(" ; ", row.group(1), row.group(2).replace('C', 'O'), row.group(3), row.group(4)))
                .toList();
        assertThat(documented)
                .containsExactlyElementsOf(
                        profiles().flatMap(ProfileDocumentTest::rows).toList());
    }

    @Test
    void hasEverySegmentInItsPlace() throws IOException {
        String order = ReleaseProfile.MESSAGE.segments().stream()
                .map(ProfileDocumentTest::use)
                .collect(Collectors.joining(" "));
        assertThat(document()).contains("\n" + order + "\n");
    }

    @Test
    void hasEveryCodeOfItsOwnTables() throws IOException {
        Map<String, String> tables = document()
                .lines()
                .map(CODES::matcher)
                .filter(Matcher::matches)
                .collect(Collectors.toMap(row -> row.group(1), row -> row.group(2)));
        for (Class<? extends Enum<?>> codes : List.of(
                ReleaseKind.class,
                LicenceAuthorityKind.class,
                ConditionKind.class,
                AcquisitiveOffence.class,
                PrisonerIdentifier.class)) {
            assertThat(tables.get(codes.getSimpleName()))
                    .isEqualTo(Stream.of(codes.getEnumConstants())
                            .map(code -> "`" + code.name() + "`")
                            .collect(Collectors.joining(", ")));
        }
        assertThat(tables)
                .containsEntry("Project", "`ACQUISITIVE_CRIME`, `ALCOHOL_ON_LICENCE`, `DOMESTIC_ABUSE_ON_LICENCE`");
    }

    private static Stream<SegmentProfile> profiles() {
        return ReleaseProfile.MESSAGE.segments().stream()
                .map(SegmentUse::profile)
                .flatMap(Optional::stream);
    }

    private static Stream<String> rows(SegmentProfile profile) {
        return profile.fields().stream()
                .map(field -> String.join(
                        " ; ",
                        profile.name() + "-" + field.number(),
                        field.required() ? "R" : "O",
                        String.valueOf(field.repetitions()),
                        form(field)));
    }

    private static String form(Field field) {
        if (field.components().keySet().equals(Set.of(1))) {
            return field.components().values().stream()
                    .map(ProfileDocumentTest::name)
                    .collect(Collectors.joining());
        }
        return field.components().entrySet().stream()
                .map(part -> "." + part.getKey() + " " + name(part.getValue())
                        + (field.obligatory().contains(part.getKey()) ? "" : " (may be empty)"))
                .collect(Collectors.joining(", "));
    }

    private static String name(Form form) {
        return form.name().replace('|', '¦');
    }

    private static String use(SegmentUse use) {
        if (use.most() == 1) {
            return use.least() == 1 ? use.name() : "[" + use.name() + "]";
        }
        return "[{" + use.name() + "}0.." + use.most() + "]";
    }
}
