package org.emexchange.app.register;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AgreementKind;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Purpose;
import org.emexchange.hub.policy.Signatory;
import org.jspecify.annotations.Nullable;

/**
 * One agreement, as its file has it (ISP 3.3 to 4.1).
 *
 * @param version of the file
 * @param date of that version
 * @param type 1 to 4, by the scale of the share
 * @param signatory who signs it for the Secretary of State
 * @param parties roles, ids of parties, or {@code ANY} alone
 * @param acceptedRisks what the signatory has accepted
 * @param assetRegister its entry in the information asset register
 * @param signedOn absent while it is a draft
 * @param endsOn the last day on which it holds; absent where it has no end
 */
public record AgreementFile(
        int version,
        LocalDate date,
        String reference,
        String title,
        AgreementKind kind,
        int type,
        Signatory signatory,
        List<String> parties,
        Set<String> interchanges,
        Set<DataCategory> dataCategories,
        Set<Purpose> purposes,
        Assessment assessment,
        List<String> acceptedRisks,
        String assetRegister,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate reviewedOn,
        LocalDate reviewDue,
        @Nullable LocalDate endsOn) {
    static final String ANY = "ANY";
    private static final Set<String> ROLES =
            Arrays.stream(PartyRole.values()).map(Enum::name).collect(Collectors.toSet());

    /** What it rests on. */
    public record Assessment(Kind kind, String reference) {
        /** A new share has an impact assessment, one that already ran a checklist. */
        public enum Kind {
            DPIA,
            COMPLIANCE_CHECKLIST
        }
    }

    Agreement agreement() {
        return new Agreement(
                reference,
                kind,
                type,
                chosen(ROLES::contains).stream().map(PartyRole::valueOf).collect(Collectors.toSet()),
                chosen(AgreementFile::isId).stream().map(PartyId::new).collect(Collectors.toSet()),
                parties.contains(ANY),
                interchanges,
                dataCategories,
                purposes,
                Optional.ofNullable(signedOn),
                Optional.ofNullable(endsOn),
                reviewDue);
    }

    static boolean isRole(String party) {
        return ROLES.contains(party);
    }

    static boolean isId(String party) {
        return !party.equals(ANY) && PartyId.of(party).isPresent();
    }

    private Set<String> chosen(Predicate<String> which) {
        return parties.stream().filter(which).collect(Collectors.toCollection(HashSet::new));
    }
}
