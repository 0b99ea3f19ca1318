package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutgoingTest {
    private static final byte[] OCTETS = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void whatWasNotConfirmedIsThereAgainWithTheSameIdAndOctets() throws Exception {
        Prepared first;
        try (Journal journal = Journal.open(folder)) {
            Outgoing outgoing = new Outgoing(journal, folder);
            outgoing.prepare("m1", "a.in.court-order", OCTETS, "order", "A/1");
            outgoing.prepare("m2", "a.in.court-order", new byte[] {4}, "order", "A/1");
            first = outgoing.unsent().get(0);
            outgoing.sent(outgoing.unsent().get(1));
        } // as a kill would leave it

        try (Journal journal = Journal.open(folder)) {
            List<Prepared> unsent = new Outgoing(journal, folder).unsent();
            assertThat(unsent).isEqualTo(List.of(first));
            assertThat(unsent.get(0).label()).isEqualTo("m1");
            assertThat(unsent.get(0).address()).isEqualTo("a.in.court-order");
            assertThat(Files.readAllBytes(unsent.get(0).sealed())).isEqualTo(OCTETS);
        }
    }

    @Test
    void octetsThatNeverReachedTheJournalAreNotSent() throws Exception {
        Path stray = Files.createDirectories(folder.resolve("prepared")).resolve("x.xml");
        Files.write(stray, OCTETS);
        try (Journal journal = Journal.open(folder)) {
            assertThat(new Outgoing(journal, folder).unsent()).isEmpty();
        }
        assertThat(stray).doesNotExist();
    }

    @Test
    void aConfirmedMessageLeavesNoOctets() throws Exception {
        try (Journal journal = Journal.open(folder)) {
            Outgoing outgoing = new Outgoing(journal, folder);
            outgoing.prepare("m1", "a.in.receipt", OCTETS);
            outgoing.sent(outgoing.unsent().get(0));
            assertThat(outgoing.unsent()).isEmpty();
        }
        assertThat(folder.resolve("prepared")).isEmptyDirectory();
    }
}
