package org.emexchange.mapping.prison;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.court.ContractorDisclosure;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.court.Installation;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Identifiers;

/**
 * What of a release is disclosed to the electronic monitoring contractor, and why. Purposes: the right person is fitted
 * before or at release, what the licence says is monitored is monitored, staff are safe (COP-15); no more than these
 * need (COP-17).
 *
 * <p>Given: when and how the person is released and from where; who imposed the conditions (COP-11) and who supervises,
 * with the officer; name, date of birth, sex and the numbers of police, prison system and probation; telephone,
 * language, interpreter and those disabilities that bear on fitting; the main address and each at which something is
 * monitored or fitted; the police area; each monitored condition and the home detention curfew; the code and period of a project; risk to
 * staff, with MAPPA and IOM.
 *
 * <p>Kept back: offences and length of sentence, which no monitoring needs; conditions that are not monitored, zones
 * included; who checked an address and how it came out; AUDIT score; gender, other disabilities; prison number, court,
 * Home Office and enforcement references; why a project was thought fit, and by whom; substance abuse and diversity
 * concerns among the risks; the case at PPCS and the team of the Youth Custody Service; findings that are about health.
 */
public final class ReleaseToContractor {
    private ReleaseToContractor() {}

    /** The contractor's copy; {@link ContractorReleaseXml} writes it. */
    public static ReleaseCopy map(Release release, ReleaseContext context) {
        return new ReleaseCopy(
                context.sourceMessage(),
                disclosed(release),
                FindingNote.toldTo(Audience.CONTRACTOR, context.findings()));
    }

    private static Release disclosed(Release all) {
        return new Release(
                all.notice(),
                licence(all.licence()),
                all.supervisor(),
                Optional.empty(),
                wearer(all),
                all.risk().map(ContractorDisclosure::risk),
                all.policeArea(),
                all.installation(),
                all.homeDetention(),
                all.conditions().stream()
                        .filter(LicenceCondition::monitored)
                        .map(Disclosures::withoutScore)
                        .toList(),
                all.projects().stream().map(ReleaseToContractor::project).toList(),
                List.of());
    }

    private static Licence licence(Licence all) {
        return new Licence(all.imposedBy(), all.sentence(), Optional.empty(), all.endsOn(), Optional.empty());
    }

    private static ExpansionCase project(ExpansionCase all) {
        return new ExpansionCase(
                all.project(),
                all.start(),
                all.end(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static DeviceWearer wearer(Release release) {
        DeviceWearer all = release.wearer();
        return new DeviceWearer(
                all.name(),
                all.dateOfBirth(),
                all.sex(),
                Optional.empty(),
                identifiers(all.identifiers()),
                all.phones(),
                Optional.empty(),
                all.language(),
                all.interpreterRequired(),
                ContractorDisclosure.bearingOnFitting(all.disabilities()),
                all.disabilityDetails(),
                all.noFixedAbode(),
                ContractorDisclosure.addresses(all, places(release)),
                all.responsibleAdult());
    }

    private static Set<String> places(Release release) {
        Set<String> places = new HashSet<>(ReleaseRequirements.of(release).places());
        release.homeDetention().flatMap(HomeDetention::releaseDay).ifPresent(day -> places.add(day.place()));
        release.installation().flatMap(Installation::place).ifPresent(places::add);
        return places;
    }

    private static Identifiers identifiers(Identifiers all) {
        return Identifiers.of(all.pncId(), all.nomisId(), all.crn(), Optional.empty());
    }
}
