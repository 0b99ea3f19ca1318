package org.emexchange.hub.flow.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class WordsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final Set<DataCategory> ORDER = Set.of(DataCategory.SUBJECT, DataCategory.ORDER);

    private final List<String> leftOut = new ArrayList<>();

    @Test
    void areGivenToWhoeverMayHaveThem() {
        assertThat(Words.column(query(), handed(ORDER, true))).isEqualTo("ORIGINAL_SENDER");
        assertThat(leftOut).isEmpty();
    }

    /** Two questions in words, and the place of one. */
    @Test
    @Tag("ISP-3.2")
    void areLeftOutToATeamWithoutEntitlement() {
        assertThat(Words.column(query(), handed(ORDER, false))).isEqualTo("YOUTH_TEAM");
        assertThat(leftOut).containsExactly("FREE_WORDS 3");
    }

    @Test
    @Tag("COP-60")
    void areLeftOutWhereAReceiptIsAllThatMayBeShared() {
        assertThat(Words.column(query(), handed(Set.of(DataCategory.RECEIPT), true)))
                .isEqualTo("FORCE");
        assertThat(leftOut).containsExactly("FREE_WORDS 3");
    }

    private static CaseDocument query() {
        try (InputStream example = WordsTest.class.getResourceAsStream("/examples/query/address-missing.xml")) {
            String text = new String(Objects.requireNonNull(example).readAllBytes(), StandardCharsets.UTF_8);
            return CaseFormat.of("query")
                    .read(text.substring(text.indexOf("<Query ")).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private Handed handed(Set<DataCategory> permitted, boolean freeWords) {
        return new Handed(
                new PartyId("hmcts.leeds-crown-court"),
                new PartyId("yot.bradford"),
                "message",
                OptionalLong.empty(),
                NOW,
                NOW,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                leftOut::add,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                permitted,
                freeWords);
    }
}
