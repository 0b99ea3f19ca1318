package org.emexchange.hub.policy;

import java.time.LocalDate;
import java.util.Set;

/**
 * A documented decision on one share that no agreement covers, as the register has it: a share that is small, not routine
 * and made once (ISP 3.4). A message that names it as its agreement may be shared once, on the power that its interchange
 * always has.
 *
 * @param decidedBy who decided, by role
 * @param until the last day on which it may be used
 * @param sender who may use it
 * @param recipients whom the message may go to
 */
public record OneOffShare(
        String reference,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate until,
        String interchange,
        PartyId sender,
        Set<PartyId> recipients) {
    public OneOffShare {
        recipients = Set.copyOf(recipients);
    }

    /** Whether it is a decision on this share on that day; the days of the decision and of its end are in it. */
    public boolean covers(String number, Party from, Party to, LocalDate day) {
        return interchange.equals(number)
                && sender.equals(from.id())
                && recipients.contains(to.id())
                && !day.isBefore(decidedOn)
                && !day.isAfter(until);
    }
}
