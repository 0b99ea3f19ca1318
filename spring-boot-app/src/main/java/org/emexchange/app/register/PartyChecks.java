package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.emexchange.hub.policy.Capacity;
import org.emexchange.hub.policy.OmaList;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;

/** What must hold of parties beyond their schema: each by itself, and one beside the other. */
final class PartyChecks {
    private PartyChecks() {}

    static List<RegisterFault> faults(List<Checked<PartyFile>> parties) {
        List<RegisterFault> faults = new ArrayList<>();
        parties.forEach(party -> one(party, faults));
        Map<String, String> mailboxes = new HashMap<>();
        for (Checked<PartyFile> party : parties) {
            String mail = party.entry().mail();
            String other = mail == null
                    ? null
                    : mailboxes.putIfAbsent(
                            mail.toLowerCase(Locale.ROOT), party.entry().id());
            if (other != null) {
                faults.add(party.at("mail", other + " has this address too. Give each party a mailbox of its own."));
            }
        }
        return faults;
    }

    private static void one(Checked<PartyFile> checked, List<RegisterFault> faults) {
        PartyFile party = checked.entry();
        if (party.doors().contains(Party.Door.MAIL) && party.mail() == null) {
            faults.add(checked.at("doors", "a mail door needs an address. Add the key mail, or take MAIL out."));
        }
        if (!party.doors().contains(Party.Door.MAIL) && party.mail() != null) {
            faults.add(checked.at("mail", "there is no mail door. Add MAIL to doors, or take the address out."));
        }
        if (party.certificates() != null && party.developmentKeys() != null) {
            faults.add(checked.at(
                    "development-keys", "its certificates are named. Take out development-keys or certificates."));
        }
        if (party.certificates() == null && party.developmentKeys() == null) {
            faults.add(checked.at("id", "it has no certificates. Add the key certificates with their fingerprints."));
        }
        inLaw(checked, party, faults);
        entitlement(checked, party, faults);
    }

    private static void entitlement(Checked<PartyFile> checked, PartyFile party, List<RegisterFault> faults) {
        PartyFile.OffenceDetailEntitlement recorded = party.offenceEntitlement();
        if (recorded == null) {
            return;
        }
        if (party.role() != PartyRole.YOT && party.role() != PartyRole.THIRD_PARTY) {
            faults.add(checked.at(
                    "offence-entitlement",
                    party.role() + " is neither a local authority's team nor a third party, and needs none"
                            + " (Information Sharing Policy, 3.2). Take it out."));
        }
        if (recorded.recordedOn().isAfter(party.date())) {
            faults.add(checked.at(
                    "offence-entitlement/recorded-on",
                    "it is later than this version of the file. Write the day on which"
                            + " it was recorded, and the day of this version in date."));
        }
    }

    private static void inLaw(Checked<PartyFile> checked, PartyFile party, List<RegisterFault> faults) {
        Set<OmaList> lists = party.role().lists();
        if (!lists.contains(party.omaList())) {
            faults.add(checked.at(
                    "oma-list",
                    party.role() + " is in list " + lists.iterator().next()
                            + " of section 14 (Information Sharing Policy, Annex A). Write that."));
        }
        if ((party.role() == PartyRole.EMC) != (party.capacity() == Capacity.PROCESSOR)) {
            faults.add(checked.at(
                    "capacity",
                    "the contractor is the processor, and nobody else (Code of Practice, 57 and 59). Write "
                            + (party.role() == PartyRole.EMC ? "PROCESSOR." : "CONTROLLER.")));
        }
        if (party.capacity() == Capacity.RECIPIENT && party.role() != PartyRole.THIRD_PARTY) {
            faults.add(checked.at(
                    "capacity", party.role() + " is a controller (Code of Practice, 55 to 57). Write CONTROLLER."));
        }
    }
}
