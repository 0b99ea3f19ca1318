package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.emexchange.app.demo.JournalEntry.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {
    @TempDir
    Path folder;

    @Test
    void holdsWhatWasWrittenWhenItIsOpenedAgain() {
        JournalEntry written;
        try (Journal journal = Journal.open(folder)) {
            written = journal.write(Kind.RECEIPT, "about", "m1", "status", "ACCEPTED", "refusal", "");
        }
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.past()).isEqualTo(List.of(written));
            assertThat(journal.past().get(0).field("status")).isEqualTo("ACCEPTED");
            assertThat(journal.past().get(0).field("none")).isEmpty();
        }
    }

    @Test
    void cutsOffALineThatAKillLeftIncompleteAndGoesOn() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            journal.write(Kind.SENT, "out", "a");
        }
        Files.writeString(
                folder.resolve("journal.log"),
                "2026-11-21T12:00:00Z\tSE",
                StandardCharsets.UTF_8,
                StandardOpenOption.APPEND);
        assertThat(Journal.read(folder)).hasSize(1);
        try (Journal journal = Journal.open(folder)) {
            assertThat(journal.past()).hasSize(1);
            journal.write(Kind.SENT, "out", "b");
        }
        assertThat(Journal.read(folder)).extracting(entry -> entry.field("out")).containsExactly("a", "b");
    }

    @Test
    void refusesAValueThatWouldBreakItsLines() {
        try (Journal journal = Journal.open(folder)) {
            assertThatIllegalArgumentException().isThrownBy(() -> journal.write(Kind.SENT, "out", "a\tb"));
            assertThatIllegalArgumentException().isThrownBy(() -> journal.write(Kind.SENT, "out", "a\nb"));
        }
        assertThat(Journal.read(folder)).isEmpty();
    }
}
