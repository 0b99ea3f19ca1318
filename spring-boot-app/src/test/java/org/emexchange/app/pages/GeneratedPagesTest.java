package org.emexchange.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.emexchange.app.Flows;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The pages under {@code docs/generated} are those of the code as it is; {@code -Dem.pages.write=true} writes them. */
@Tag("EMS-2.4-doc")
class GeneratedPagesTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Path FOLDER = ROOT.resolve("docs/generated");

    @Test
    void areNotStale() throws IOException {
        List<Page> pages = new ArrayList<>(Pages.all(Flows.interchanges(), schemas()));
        pages.add(ObligationsPage.of(ROOT));
        if (Boolean.getBoolean("em.pages.write")) {
            write(pages);
        }
        for (Page page : pages) {
            assertThat(FOLDER.resolve(page.name()))
                    .as("generated page")
                    .exists()
                    .content()
                    .isEqualTo(page.text());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(
                            pages.stream().map(Page::name).toList());
        }
    }

    @Test
    void linkEveryListedObligationToATest() throws IOException {
        assertThat(ObligationsPage.tests(ROOT).keySet())
                .containsAll(ObligationsPage.duties().keySet());
    }

    private static List<String> schemas() throws IOException {
        try (Stream<Path> files = Files.list(ROOT.resolve("mappings/src/main/resources/schema"))) {
            return files.map(file -> "/schema/" + file.getFileName()).sorted().toList();
        }
    }

    private static void write(List<Page> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (Page page : pages) {
            Files.writeString(FOLDER.resolve(page.name()), page.text());
        }
    }
}
