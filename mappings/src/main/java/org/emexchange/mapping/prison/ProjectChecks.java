package org.emexchange.mapping.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;

/** The rules that all projects of the expansion programme have: twelve months, the licence, reviews (EMS-4.1). */
final class ProjectChecks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<ConditionKind> ALCOHOL =
            EnumSet.of(ConditionKind.ALCOHOL_ABSTINENCE, ConditionKind.ALCOHOL_LEVEL);
    private static final Set<ConditionKind> DOMESTIC_ABUSE = EnumSet.of(
            ConditionKind.CURFEW, ConditionKind.EXCLUSION_ZONE, ConditionKind.ATTENDANCE, ConditionKind.TRAIL);

    private final Release release;
    private final List<ReleaseFinding> found = new ArrayList<>();

    private ProjectChecks(Release release) {
        this.release = release;
    }

    static List<ReleaseFinding> of(Release release) {
        ProjectChecks checks = new ProjectChecks(release);
        for (int i = 0; i < release.projects().size(); i++) {
            String segment = i == 0 ? "ZEX" : "ZEX[" + (i + 1) + "]";
            checks.ofPeriod(release.projects().get(i), segment);
            checks.ofReasons(release.projects().get(i), segment);
        }
        release.conditions().forEach(checks::ofCondition);
        return checks.found;
    }

    private void ofPeriod(ExpansionCase project, String segment) {
        when(project.end().isAfter(project.latestEnd()), ReleaseFindingKind.PROJECT_OVER_TWELVE_MONTHS, segment + "-3");
        boolean past = release.licence()
                .endsOn()
                .map(ProjectChecks::over)
                .filter(project.end()::isAfter)
                .isPresent();
        when(past, ReleaseFindingKind.PROJECT_PAST_LICENCE, segment + "-3");
    }

    /** The moment at which a day is over. */
    private static Instant over(LocalDate day) {
        return day.plusDays(1).atStartOfDay(LONDON).toInstant();
    }

    private void ofReasons(ExpansionCase project, String segment) {
        if (project.project().isReviewed()) {
            LocalDate latest = project.startDay().plusMonths(ExpansionCase.REVIEW_MONTHS);
            Optional<LocalDate> review = project.firstReview();
            boolean due = !project.reviewsDue().isEmpty();
            when(due && review.isEmpty(), ReleaseFindingKind.REVIEW_NOT_PLANNED, segment + "-4");
            when(
                    due && review.filter(latest::isBefore).isPresent(),
                    ReleaseFindingKind.REVIEW_TOO_LATE,
                    segment + "-4");
            boolean stated =
                    project.decidedBy().isPresent() && project.decidedOn().isPresent();
            when(!stated, ReleaseFindingKind.PROPORTIONALITY_NOT_STATED, segment + "-5");
        }
        when(
                project.project() == Project.DOMESTIC_ABUSE_ON_LICENCE
                        && !project.domesticAbuseKnown().orElse(false),
                ReleaseFindingKind.DOMESTIC_ABUSE_NOT_STATED,
                segment + "-8");
        when(
                project.project() == Project.ALCOHOL_ON_LICENCE
                        && !project.alcoholRelated().orElse(false),
                ReleaseFindingKind.ALCOHOL_RELATION_NOT_STATED,
                segment + "-9");
    }

    private void ofCondition(LicenceCondition condition) {
        String segment = condition.segment();
        boolean alcohol = condition.monitored() && ALCOHOL.contains(condition.kind());
        boolean covered = release.group().isPresent();
        when(
                alcohol && !covered && condition.project().isEmpty(),
                ReleaseFindingKind.ALCOHOL_WITHOUT_PROJECT,
                segment + "-14");
        boolean wrongTag = !condition.tag().equals(Optional.of(TagTechnology.ALCOHOL));
        when(alcohol && !covered && wrongTag, ReleaseFindingKind.ALCOHOL_TAG, segment + "-5");
        condition.project().ifPresent(project -> {
            when(
                    !kinds(project).contains(condition.kind()),
                    ReleaseFindingKind.CONDITION_NOT_OF_PROJECT,
                    segment + "-2");
            when(outlasts(condition, project), ReleaseFindingKind.CONDITION_PAST_PROJECT, segment + "-7");
        });
    }

    private boolean outlasts(LicenceCondition condition, Project project) {
        Optional<Instant> end = condition.period().flatMap(Period::end);
        return release.projects().stream()
                .filter(expansion -> expansion.project() == project)
                .anyMatch(expansion ->
                        end.filter(time -> !time.isAfter(expansion.end())).isEmpty());
    }

    private static Set<ConditionKind> kinds(Project project) {
        return switch (project) {
            case ACQUISITIVE_CRIME -> EnumSet.of(ConditionKind.TRAIL);
            case ALCOHOL_ON_LICENCE -> ALCOHOL;
            case DOMESTIC_ABUSE_ON_LICENCE -> DOMESTIC_ABUSE;
            case LICENCE_VARIATION -> EnumSet.allOf(ConditionKind.class);
        };
    }

    private void when(boolean holds, ReleaseFindingKind kind, String place) {
        if (holds) {
            found.add(ReleaseFinding.at(kind, place));
        }
    }
}
