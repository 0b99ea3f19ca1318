package org.emexchange.mapping.prison;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.TagTechnology;

/** Who is monitored under the acquisitive crime project, and how (EMS-4.1). */
final class AcquisitiveCrimeChecks {
    private static final Set<AcquisitiveOffence> SPECIFIED =
            EnumSet.complementOf(EnumSet.of(AcquisitiveOffence.NOT_SPECIFIED));

    private final Release release;
    private final AcquisitiveCrimeRules rules;
    private final List<ReleaseFinding> found = new ArrayList<>();

    private AcquisitiveCrimeChecks(Release release, AcquisitiveCrimeRules rules) {
        this.release = release;
        this.rules = rules;
    }

    static List<ReleaseFinding> of(Release release, AcquisitiveCrimeRules rules) {
        AcquisitiveCrimeChecks checks = new AcquisitiveCrimeChecks(release, rules);
        for (int i = 0; i < release.projects().size(); i++) {
            if (release.projects().get(i).project() == Project.ACQUISITIVE_CRIME) {
                checks.ofPerson(release.projects().get(i), i == 0 ? "ZEX" : "ZEX[" + (i + 1) + "]");
            }
        }
        return checks.found;
    }

    private void ofPerson(ExpansionCase project, String segment) {
        Licence licence = release.licence();
        LocalDate day = release.releaseDay();
        unless(
                licence.sentence() == SentenceType.STANDARD_DETERMINATE_SENTENCE,
                ReleaseFindingKind.ACQUISITIVE_SENTENCE_TYPE,
                "ZRL-14");
        unless(
                licence.sentenceDays()
                        .filter(days -> days >= rules.leastSentence(day))
                        .isPresent(),
                ReleaseFindingKind.ACQUISITIVE_SENTENCE_LENGTH,
                "ZRL-15");
        unless(
                licence.endsOn()
                        .filter(end -> ChronoUnit.DAYS.between(day, end) + 1 < rules.leastLicence(day))
                        .isEmpty(),
                ReleaseFindingKind.ACQUISITIVE_LICENCE_LENGTH,
                "ZRL-16");
        unless(
                release.policeArea().filter(area -> rules.qualifies(area, day)).isPresent(),
                ReleaseFindingKind.ACQUISITIVE_AREA,
                "ZRL-17");
        unless(
                project.offence().filter(SPECIFIED::contains).isPresent(),
                ReleaseFindingKind.ACQUISITIVE_OFFENCE,
                segment + "-7");
        unless(isByGps(), ReleaseFindingKind.ACQUISITIVE_NOT_BY_GPS, segment + "-1");
    }

    private boolean isByGps() {
        return release.conditions().stream()
                .filter(condition -> condition.project().equals(Optional.of(Project.ACQUISITIVE_CRIME)))
                .anyMatch(condition -> condition.kind() == ConditionKind.TRAIL
                        && condition.tag().equals(Optional.of(TagTechnology.GPS)));
    }

    private void unless(boolean holds, ReleaseFindingKind kind, String place) {
        if (!holds) {
            found.add(ReleaseFinding.at(kind, place));
        }
    }
}
