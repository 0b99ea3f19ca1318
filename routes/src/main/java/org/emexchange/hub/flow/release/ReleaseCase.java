package org.emexchange.hub.flow.release;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.prison.PpcsCase;
import org.emexchange.mapping.prison.Release;
import org.emexchange.mapping.shared.OrganisationKind;

/** What of a release decides who may have it. Everyone released is convicted. */
final class ReleaseCase {
    private ReleaseCase() {}

    static CaseFacts facts(Release release) {
        return new CaseFacts(
                release.notice().releaseId(),
                CaseKind.CONVICTED,
                Optional.of(party(release.supervisor().party(), "ZRL-3")),
                Optional.of(role(release.supervisor().organisation())),
                others(release),
                Optional.of(new Supervision(release.trailed(), false)),
                false,
                Optional.of(new ReleaseTerms(
                        release.kind(),
                        release.licence().sentence(),
                        release.licence().imposedBy().kind())));
    }

    private static Map<Addressee, PartyId> others(Release release) {
        Map<Addressee, PartyId> others = new EnumMap<>(Addressee.class);
        release.youthCustody().ifPresent(team -> others.put(Addressee.YOUTH_CUSTODY, party(team, "ZRL-11")));
        release.licence()
                .managedByPpcs()
                .map(PpcsCase::party)
                .ifPresent(section -> others.put(Addressee.PUBLIC_PROTECTION, party(section, "ZPP-1")));
        return others;
    }

    /** The profile takes these two only. */
    private static PartyRole role(OrganisationKind organisation) {
        return organisation == OrganisationKind.YJS ? PartyRole.YOT : PartyRole.PROBATION;
    }

    private static PartyId party(String text, String place) {
        return PartyId.of(text).orElseThrow(() -> new RefusedException(RefusalCode.RECIPIENT_UNKNOWN, List.of(place)));
    }
}
