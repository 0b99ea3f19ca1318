package org.emexchange.hub.policy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement as the register has it, as far as it decides on a share (ISP 3.3 to 4.1).
 *
 * @param type 1 to 4, by the scale of the share
 * @param roles all parties of these roles are parties to it
 * @param parties further parties to it, one by one
 * @param everybody whether every party of the register is a party to it
 * @param signed the day it was signed; empty while it is a draft
 * @param ends the last day on which it holds; empty where it has no end of its own
 * @param reviewDue the day by which it must have been reviewed again
 */
public record Agreement(
        String reference,
        AgreementKind kind,
        int type,
        Set<PartyRole> roles,
        Set<PartyId> parties,
        boolean everybody,
        Set<String> interchanges,
        Set<DataCategory> categories,
        Set<Purpose> purposes,
        Optional<LocalDate> signed,
        Optional<LocalDate> ends,
        LocalDate reviewDue) {
    public Agreement {
        roles = Set.copyOf(roles);
        parties = Set.copyOf(parties);
        interchanges = Set.copyOf(interchanges);
        categories = Set.copyOf(categories);
        purposes = Set.copyOf(purposes);
    }

    /** Why it carries no share between these two on that day; empty where it does. */
    public Optional<AgreementGap> gap(Party sender, Party recipient, LocalDate day) {
        if (!binds(sender) || !binds(recipient)) {
            return Optional.of(AgreementGap.NOT_A_PARTY);
        }
        return gap(day);
    }

    /** Why it is not in force on that day; empty where it is. The days of its end and of its review are in it. */
    public Optional<AgreementGap> gap(LocalDate day) {
        if (signed.filter(on -> !on.isAfter(day)).isEmpty()) {
            return Optional.of(AgreementGap.NOT_SIGNED);
        }
        if (ends.filter(day::isAfter).isPresent()) {
            return Optional.of(AgreementGap.ENDED);
        }
        return day.isAfter(reviewDue) ? Optional.of(AgreementGap.REVIEW_OVERDUE) : Optional.empty();
    }

    /** Whether that party is bound by it. */
    public boolean binds(Party party) {
        return everybody || roles.contains(party.role()) || parties.contains(party.id());
    }
}
