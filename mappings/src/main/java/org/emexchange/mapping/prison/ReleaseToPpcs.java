package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.Risk;

/**
 * What of a release is disclosed to the Public Protection Casework Section where it manages the licence, and why: it
 * has authority over conditions (COP-12), answers when monitoring is about to end, and recalls; so it needs who, the
 * sentence and licence, every condition, projects with their reasons and reviews, offences, MAPPA, addresses, and who
 * supervises.
 *
 * <p>Kept back: telephone, language, gender, disabilities and responsible adult; checks and use of addresses; what is
 * known of risk beside MAPPA, which the body that supervises keeps; AUDIT score; fitting and hours of home detention;
 * Home Office, court and enforcement references; findings that are about health.
 */
public final class ReleaseToPpcs {
    private ReleaseToPpcs() {}

    /**
     * The section's copy; {@link PpcsReleaseXml} writes it.
     *
     * @throws IllegalArgumentException where the section does not manage the licence: nothing is disclosed to it then
     */
    public static ReleaseCopy map(Release release, ReleaseContext context) {
        if (release.licence().managedByPpcs().isEmpty()) {
            throw new IllegalArgumentException("not a licence that PPCS manages");
        }
        return new ReleaseCopy(
                context.sourceMessage(), disclosed(release), Disclosures.withoutHealth(context.findings()));
    }

    private static Release disclosed(Release all) {
        return new Release(
                all.notice(),
                all.licence(),
                all.supervisor(),
                Optional.empty(),
                Disclosures.caseWearer(all.wearer(), identifiers(all.wearer().identifiers())),
                all.risk().map(risk -> new Risk(List.of(), Optional.empty(), risk.mappa())),
                all.policeArea(),
                Optional.empty(),
                Optional.empty(),
                all.conditions().stream().map(Disclosures::withoutScore).toList(),
                all.projects(),
                all.offences());
    }

    private static Identifiers identifiers(Identifiers all) {
        return Identifiers.of(all.pncId(), all.nomisId(), all.crn(), all.prisonNumber());
    }
}
