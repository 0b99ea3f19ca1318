package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A project, a condition of it and a finding about it say what somebody was convicted of (ISP 3.2). */
@Tag("ISP-3.2")
class ProjectLeftOutTest {
    private static final FindingNote ABOUT_THE_OFFENCE = note("EMF-415");
    private static final FindingNote ABOUT_THE_DAY = note("EMF-401");

    private final Release release = Notification.of("acquisitive-crime-trail").read();

    @Test
    void givesWhoeverIsEntitledAllOfIt() {
        ReleaseCopy copy = copy(OffenceDetail.WHOLE);

        assertThat(copy.disclosed().projects()).hasSize(1);
        assertThat(copy.disclosed().conditions())
                .anyMatch(condition -> condition.project().isPresent());
        assertThat(copy.findings()).containsExactly(ABOUT_THE_OFFENCE, ABOUT_THE_DAY);
    }

    @ParameterizedTest
    @CsvSource({"false, false", "true, false", "false, true"})
    void givesWhoeverLacksAnEntitlementNoneOfIt(boolean convictions, boolean risk) {
        ReleaseCopy copy = copy(new OffenceDetail(convictions, risk));

        assertThat(copy.disclosed().projects()).isEmpty();
        assertThat(copy.disclosed().conditions())
                .hasSameSizeAs(release.conditions())
                .noneMatch(condition -> condition.project().isPresent());
        assertThat(copy.findings()).containsExactly(ABOUT_THE_DAY);
        assertThat(copy.leftOut().isAnything()).isTrue();
    }

    private ReleaseCopy copy(OffenceDetail entitled) {
        return ReleaseToSupervisor.map(
                release,
                new ReleaseContext("0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", List.of(ABOUT_THE_OFFENCE, ABOUT_THE_DAY)),
                entitled);
    }

    private static FindingNote note(String number) {
        return new FindingNote(
                number, "A note.", "Mend it.", List.of("ZPJ-1"), Set.of(Audience.SENDER, Audience.RESPONSIBLE_BODY));
    }
}
