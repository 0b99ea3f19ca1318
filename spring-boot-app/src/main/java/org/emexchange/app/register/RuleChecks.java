package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRule;

/** Whether every sharing rule runs on an agreement that is there and covers it. */
final class RuleChecks {
    private final Map<String, Checked<AgreementFile>> agreements;
    private final Map<PartyId, PartyRole> roles;
    private final Set<String> unread;
    private final List<RegisterFault> faults = new ArrayList<>();

    /** @param unread references of agreements whose files have faults: they are there */
    RuleChecks(List<Checked<AgreementFile>> agreements, List<PartyFile> parties, Set<String> unread) {
        this.agreements = agreements.stream()
                .collect(Collectors.toMap(one -> one.entry().reference(), Function.identity(), (a, b) -> a));
        this.roles = parties.stream().collect(Collectors.toMap(PartyFile::partyId, PartyFile::role, (a, b) -> a));
        this.unread = unread;
    }

    List<RegisterFault> faults(List<SharingRule> rules) {
        for (SharingRule rule : rules) {
            rule.rows().stream()
                    .filter(row -> !unread.contains(row.agreement()))
                    .forEach(row -> row(rule.interchange(), row));
        }
        return faults.stream().distinct().toList();
    }

    private void row(String interchange, SharingRule.Row row) {
        Checked<AgreementFile> file = agreements.get(row.agreement());
        if (file == null) {
            faults.add(new RegisterFault(
                    EntryKind.AGREEMENT.file(row.agreement()),
                    1,
                    "the file is not there, and the sharing rules of " + interchange
                            + " run on this agreement. Add it."));
            return;
        }
        Agreement agreement = file.entry().agreement();
        if (!agreement.interchanges().contains(interchange)) {
            faults.add(file.at(
                    "interchanges", "a sharing rule of " + interchange + " runs on it. Add " + interchange + "."));
        }
        role(file, agreement, interchange, row.sender());
        role(file, agreement, interchange, row.recipient());
        Set<String> missing = new HashSet<>();
        row.purposes().stream()
                .filter(purpose -> !agreement.purposes().contains(purpose))
                .forEach(purpose -> missing.add(purpose.name()));
        missing.stream()
                .sorted()
                .forEach(purpose -> faults.add(file.at(
                        "purposes", "a sharing rule of " + interchange + " has a purpose more. Add " + purpose + ".")));
    }

    private void role(
            Checked<AgreementFile> file, Agreement agreement, String interchange, Optional<PartyRole> wanted) {
        boolean covered = agreement.everybody()
                || wanted.filter(role -> agreement.roles().contains(role)
                                || agreement.parties().stream().anyMatch(id -> roles.get(id) == role))
                        .isPresent();
        if (!covered) {
            String party = wanted.map(Enum::name).orElse(AgreementFile.ANY);
            faults.add(
                    file.at("parties", "a sharing rule of " + interchange + " has a party more. Add " + party + "."));
        }
    }
}
