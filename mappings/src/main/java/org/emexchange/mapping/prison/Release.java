package org.emexchange.mapping.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.court.Installation;
import org.emexchange.mapping.court.ResponsibleBody;
import org.emexchange.mapping.shared.Offence;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.Risk;

/**
 * One release from prison, as the prison notified it (X02). Personal data throughout: never logged.
 *
 * @param supervisor the one instance that supervises: a PDU, or for a person under 18 the youth offending team (COP-11)
 * @param youthCustody registered party id of the Youth Custody Service's team, for a person under 18 and only then
 * @param policeArea the police area of residence, as in west-midlands
 */
public record Release(
        ReleaseNotice notice,
        Licence licence,
        ResponsibleBody supervisor,
        Optional<String> youthCustody,
        DeviceWearer wearer,
        Optional<Risk> risk,
        Optional<String> policeArea,
        Optional<Installation> installation,
        Optional<HomeDetention> homeDetention,
        List<LicenceCondition> conditions,
        List<ExpansionCase> projects,
        List<Offence> offences) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    public Release {
        conditions = List.copyOf(conditions);
        projects = List.copyOf(projects);
        offences = List.copyOf(offences);
    }

    public ReleaseKind kind() {
        return notice.kind();
    }

    public Instant releasedAt() {
        return notice.releasedAt();
    }

    /** The day of release in London. */
    public LocalDate releaseDay() {
        return releasedAt().atZone(LONDON).toLocalDate();
    }

    /** Whether the person has not reached the age of 18 on the day of release. */
    public boolean isUnder18() {
        return wearer.isUnder18On(releaseDay());
    }

    /** When conditions that are monitored are about the person's whereabouts at all times (COP-19). */
    public Periods trailed() {
        return new Periods(conditions.stream()
                .filter(condition -> condition.monitored() && condition.kind() == ConditionKind.TRAIL)
                .map(condition -> condition.period().orElse(new Period(releasedAt(), Optional.empty())))
                .toList());
    }

    /** The row group of EPG-matrix that the release falls into. */
    public Optional<OrderGroup> group() {
        return kind().group(licence.sentence());
    }

    /** No personal data, so that it may stand in a message for the people who run the hub. */
    @Override
    public String toString() {
        return "Release[" + kind() + "]";
    }
}
