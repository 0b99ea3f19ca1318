package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("COP-28")
class DisclosedValuesTest {
    private static final ReleaseContext NO_FINDINGS =
            new ReleaseContext("0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", List.of());

    /** The value has not what the format has no place for either. */
    @Test
    void keepsBackFromTheValueWhatTheFormatHasNoPlaceFor() {
        Release release = ReleaseDisclosureTest.FULL.read();
        Release contractor = ReleaseToContractor.map(release, NO_FINDINGS).disclosed();
        assertThat(contractor.licence().sentenceDays()).isEmpty();
        assertThat(contractor.licence().managedByPpcs()).isEmpty();
        assertThat(contractor.offences()).isEmpty();
        assertThat(contractor.conditions()).hasSize(4).allMatch(LicenceCondition::monitored);
        ExpansionCase project = contractor.projects().get(0);
        assertThat(Stream.of(project.firstReview(), project.decidedBy(), project.decidedOn(), project.offence()))
                .allMatch(Optional::isEmpty);
        assertThat(project.domesticAbuseKnown()).isEmpty();
        assertThat(project.alcoholRelated()).isEmpty();
        Release ppcs = ReleaseToPpcs.map(release, NO_FINDINGS).disclosed();
        assertThat(ppcs.homeDetention()).isEmpty();
        assertThat(ppcs.installation()).isEmpty();
        assertThat(ppcs.risk().orElseThrow().categories()).isEmpty();
        assertThat(ppcs.risk().orElseThrow().details()).isEmpty();
        Release youth = ReleaseToYouthCustody.map(release, NO_FINDINGS).disclosed();
        assertThat(youth.risk()).isEmpty();
        assertThat(youth.installation()).isEmpty();
        for (Release copy : List.of(ppcs, youth)) {
            assertThat(copy.wearer().phones()).isEmpty();
            assertThat(copy.wearer().disabilities()).isEmpty();
            assertThat(copy.wearer().disabilityDetails()).isEmpty();
            assertThat(copy.wearer().responsibleAdult()).isEmpty();
        }
    }
}
