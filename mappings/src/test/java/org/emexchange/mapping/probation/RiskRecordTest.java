package org.emexchange.mapping.probation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One continuous record, in which nothing is ever overwritten. */
@Tag("PI-3.4")
@Tag("PI-AnnexA")
class RiskRecordTest {
    private static final Instant NOW = Instant.parse("2027-02-01T08:00:00Z");
    private static final String OTHER = "5d0c7a52-0e0b-4f0e-8d55-1a2b3c4d5eff";
    private static final Forms FORM = Forms.of("risk-notification/full-form");
    private static final Forms URGENT = Forms.of("risk-update/urgent-mappa-3");
    private static final Forms OFFICER = Forms.of("risk-update/new-officer-after-home-visit");

    @Test
    void addsEachUpdateAtTheEndAndLeavesWhatWasThere() {
        RiskRecord begun = Forms.recordOf(FORM, URGENT);
        RiskRecord longer = begun.with(OTHER, NOW, OFFICER.read());
        assertThat(longer.entries()).hasSize(3).startsWith(begun.entries().toArray(RiskEntry[]::new));
        assertThat(longer.entries().get(2)).isEqualTo(new RiskEntry(3, OTHER, NOW, OFFICER.read()));
        assertThat(begun.entries()).hasSize(2);
    }

    @Test
    void refusesASecondFormInPlaceOfTheFirst() {
        Forms second = FORM.with("Marianne Oakhurst", "Tobias Fernsby");
        isRefused(Forms.recordOf(FORM), OTHER, second.read(), "RiskNotification/Form");
        isRefused(Forms.recordOf(FORM, URGENT), OTHER, FORM.read(), "RiskNotification/Form");
    }

    @Test
    void refusesAnotherContentUnderAMessageIdThatIsThere() {
        RiskRecord record = Forms.recordOf(FORM, URGENT);
        Forms other = URGENT.with("Raised to level 3", "Raised to level 4");
        isRefused(record, Forms.SOURCES.get(1), other.read(), "RiskUpdate");
        isRefused(record, Forms.SOURCES.get(0), OFFICER.read(), "RiskUpdate");
    }

    @Test
    void isTheSameAfterTheSameMessageAgain() {
        RiskRecord record = Forms.recordOf(FORM, URGENT);
        assertThat(record.with(Forms.SOURCES.get(1), NOW, URGENT.read())).isSameAs(record);
    }

    @Test
    void refusesAnUpdateOfAnotherOrder() {
        RiskMessage other = URGENT.with("LCC/2026/004412", "LCC/2026/004413").read();
        isRefused(Forms.recordOf(FORM), OTHER, other, "RiskUpdate/OrderId");
    }

    @Test
    void takesAnUrgentUpdateBeforeTheFormAndTheFormAfterIt() {
        RiskRecord record = Forms.recordOf(URGENT, FORM);
        assertThat(record.entries()).extracting(RiskEntry::said).containsExactly(URGENT.read(), FORM.read());
    }

    @Test
    void cannotBeMadeWithAGapAnotherOrderOrAnEntryTwice() {
        RiskEntry first = new RiskEntry(1, OTHER, NOW, FORM.read());
        assertThatThrownBy(() -> new RiskRecord("LCC/2026/004412", List.of(new RiskEntry(2, OTHER, NOW, FORM.read()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiskRecord("LCC/2026/999999", List.of(first)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() ->
                        new RiskRecord("LCC/2026/004412", List.of(first, new RiskEntry(2, OTHER, NOW, URGENT.read()))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RiskRecord(
                        "LCC/2026/004412", List.of(first, new RiskEntry(2, Forms.SOURCES.get(0), NOW, FORM.read()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static void isRefused(RiskRecord record, String source, RiskMessage said, String place) {
        UnreadableException refusal =
                catchThrowableOfType(UnreadableException.class, () -> record.with(source, NOW, said));
        assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
        assertThat(refusal.places()).containsExactly(place);
    }
}
