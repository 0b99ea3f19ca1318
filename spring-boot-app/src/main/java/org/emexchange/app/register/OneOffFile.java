package org.emexchange.app.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.OneOffShare;
import org.emexchange.hub.policy.PartyId;

/**
 * A decision on one share outside any agreement, as its file has it (ISP 3.4).
 *
 * @param version of the file
 * @param date of that version
 * @param title what it is about
 * @param name of the person who decided; kept here, and sent to nobody
 * @param decidedBy who decided, by role
 * @param until the last day on which the share may be made
 * @param reasons why it is necessary and proportionate, and why no agreement is made for it
 */
record OneOffFile(
        int version,
        LocalDate date,
        String reference,
        String title,
        String name,
        String decidedBy,
        LocalDate decidedOn,
        LocalDate until,
        String interchange,
        String sender,
        List<String> recipients,
        String reasons) {

    OneOffShare share() {
        return new OneOffShare(
                reference,
                decidedBy,
                decidedOn,
                until,
                interchange,
                new PartyId(sender),
                recipients.stream().map(PartyId::new).collect(Collectors.toSet()));
    }
}
