package org.emexchange.mapping.probation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of what goes in and what must come out, reviewed by eye: the published examples of the copies. */
class ContractorCopiesTest {

    @ParameterizedTest
    @CsvSource({
        "full-form, risk-notification/full-form",
        "no-relevant-risk, risk-notification/no-relevant-risk",
        "urgent-mappa-3, risk-notification/full-form risk-update/urgent-mappa-3",
        "continuous-record, risk-notification/full-form risk-update/urgent-mappa-3 risk-update/new-officer-after-home-visit"
    })
    @Tag("PI-4.5")
    void givesTheContractorThisRecord(String copy, String sources) {
        Forms[] forms = Arrays.stream(sources.split(" ")).map(Forms::of).toArray(Forms[]::new);
        RiskRecord record = Forms.recordOf(forms);
        assertThat(Forms.copy(record))
                .isEqualTo(Forms.of("contractor-risk/" + copy).bare());
        assertThat(ContractorRiskXml.read(Forms.copy(record).getBytes(UTF_8)))
                .isEqualTo(RiskNotificationToContractor.map(record));
    }

    @Test
    void saysNothingOfARecordWithoutAnEntry() {
        assertThatThrownBy(() -> RiskNotificationToContractor.map(RiskRecord.of("LCC/2026/004412")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"allocated", "existing-officer"})
    @Tag("PI-3.6")
    void givesTheContractorThisAllocation(String name) {
        assertThat(copy(allocation(name).text()))
                .isEqualTo(Forms.of("contractor-allocation/" + name).bare())
                .doesNotContain("X234567", "Langstroth");
    }

    @Test
    @Tag("PI-3.3")
    void readsWhenAnAllocationStartsTheClock() {
        Allocation allocated = AllocationXml.read(allocation("allocated").text().getBytes(UTF_8));
        assertThat(allocated.start()).isEqualTo(new AllocationStart.Allocated(Instant.parse("2026-11-17T10:42:00Z")));
        assertThat(allocated.officer())
                .isEqualTo(new AllocatedOfficer(
                        "Marianne Oakhurst", List.of("0113 496 0123"), Optional.of("m.oakhurst@probation.example")));
        Allocation existing =
                AllocationXml.read(allocation("existing-officer").text().getBytes(UTF_8));
        assertThat(existing.start())
                .isEqualTo(new AllocationStart.ExistingOfficer(Instant.parse("2026-11-17T15:05:30Z")));
    }

    @Test
    void refusesAnAllocationThatIsBothNewAndOld() {
        String both = allocation("allocated")
                .with(
                        "<AllocatedAt>",
                        "<ExistingOfficer><NotifiedAt>2026-11-17T10:42:00Z</NotifiedAt></ExistingOfficer><AllocatedAt>")
                .text();
        assertThatThrownBy(() -> AllocationXml.read(both.getBytes(UTF_8))).isInstanceOf(UnreadableException.class);
    }

    private static Forms allocation(String name) {
        return Forms.of("allocation/" + name);
    }

    private static String copy(String allocation) {
        return new String(
                ContractorAllocationXml.write(AllocationToContractor.map(
                        AllocationXml.read(allocation.getBytes(UTF_8)), Forms.SOURCES.get(0))),
                UTF_8);
    }
}
