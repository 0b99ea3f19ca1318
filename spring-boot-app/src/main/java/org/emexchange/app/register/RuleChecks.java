package org.emexchange.app.register;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AgreementKind;
import org.emexchange.hub.policy.Ground;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.SharingRow;
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

    private void row(String interchange, SharingRow row) {
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
        covered(file, row.purposes(), agreement.purposes(), "purposes", interchange + " has a purpose more");
        covered(file, row.categories(), agreement.categories(), "data-categories", interchange + " shares more");
        if (row.grounds().contains(Ground.PROCESSOR_CONTRACT)
                && agreement.kind() != AgreementKind.PROCESSING_CONTRACT) {
            faults.add(file.at(
                    "kind",
                    "a sharing rule of " + interchange + " runs on the controller's instruction to its processor"
                            + " (Information Sharing Policy, 3.4). Write PROCESSING_CONTRACT."));
        }
    }

    private <E extends Enum<E>> void covered(
            Checked<AgreementFile> file, Set<E> wanted, Set<E> covered, String place, String what) {
        wanted.stream()
                .filter(one -> !covered.contains(one))
                .sorted()
                .forEach(one -> faults.add(file.at(place, "a sharing rule of " + what + ". Add " + one.name() + ".")));
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
