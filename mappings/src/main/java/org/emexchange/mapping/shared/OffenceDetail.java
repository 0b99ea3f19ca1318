package org.emexchange.mapping.shared;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which detail of offences a recipient may have (ISP 3.2). Without the second of them, of a risk those kinds are left that
 * keep a child, a household or staff safe and say nothing of offences; what is told in free words is not, nor is MAPPA,
 * which follows from the offence.
 *
 * @param convictions offences and convictions, and the documents that are about them
 * @param risk detail of offences that is used to assess risk
 */
public record OffenceDetail(boolean convictions, boolean risk) {
    /** For a recipient to whom no law closes any of it. */
    public static final OffenceDetail WHOLE = new OffenceDetail(true, true);

    private static final Set<RiskCategory> SAFETY = EnumSet.of(
            RiskCategory.DANGEROUS_ANIMALS,
            RiskCategory.DIVERSITY_CONCERNS,
            RiskCategory.SAFEGUARDING_ISSUE,
            RiskCategory.SAFEGUARDING_ADULT,
            RiskCategory.SAFEGUARDING_CHILD,
            RiskCategory.SAFEGUARDING_DOMESTIC_ABUSE,
            RiskCategory.OTHER_OCCUPANTS,
            RiskCategory.UNDER_18,
            RiskCategory.NO_RISK);

    /** The documents that say what somebody is charged with or convicted of. */
    private static final Set<AttachmentType> ABOUT_OFFENCES =
            EnumSet.of(AttachmentType.COURT_ORDER, AttachmentType.GRANT_OF_BAIL);

    public Optional<Risk> of(Optional<Risk> known) {
        return risk
                ? known
                : known.map(all -> new Risk(
                                all.categories().stream()
                                        .filter(SAFETY::contains)
                                        .toList(),
                                Optional.empty(),
                                Optional.empty()))
                        .filter(left -> !left.categories().isEmpty());
    }

    /** Of what exists only where somebody was convicted or is charged. */
    public <T> List<T> ofOffences(List<T> all) {
        return convictions ? all : List.of();
    }

    /** As {@link #ofOffences(List)}. */
    public <T> Optional<T> ofOffences(Optional<T> one) {
        return convictions ? one : Optional.empty();
    }

    public List<Attachment> ofDocuments(List<Attachment> all) {
        return all.stream()
                .filter(document -> convictions || !ABOUT_OFFENCES.contains(document.type()))
                .toList();
    }

    /**
     * What a copy leaves out, in counts, without personal data.
     *
     * @param offences offences and what else is about a conviction
     * @param risks kinds of risk, and what is told of them
     */
    public record LeftOut(int offences, int risks, int documents) {
        public static final LeftOut NOTHING = new LeftOut(0, 0, 0);

        static int risks(Optional<Risk> known, Optional<Risk> told) {
            return size(known) - size(told);
        }

        private static int size(Optional<Risk> risk) {
            return risk.map(all -> all.categories().size()
                            + (int) Stream.of(all.details(), all.mappa())
                                    .filter(Optional::isPresent)
                                    .count())
                    .orElse(0);
        }

        public boolean isAnything() {
            return offences + risks + documents > 0;
        }

        public String asCounts() {
            return "NO-ENTITLEMENT OFFENCES %d RISKS %d DOCUMENTS %d".formatted(offences, risks, documents);
        }
    }

    /** @param offences how many items about offences the recipient does not get */
    public LeftOut leftOut(int offences, Optional<Risk> known, int documents) {
        return new LeftOut(offences, LeftOut.risks(known, of(known)), documents);
    }
}
