package org.emexchange.app.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.policy.AgreementKind;
import org.emexchange.hub.policy.Capacity;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Signatory;

/** What must hold of an agreement beyond its schema (ISP 3.3 to 5), each by itself and beside the parties. */
final class AgreementChecks {
    private static final Set<String> NOT_PUBLIC = Set.of(PartyRole.EMC.name(), PartyRole.THIRD_PARTY.name());

    private final Map<String, PartyFile> parties;
    private final Set<String> unread;
    private final List<RegisterFault> faults = new ArrayList<>();

    /** @param unread ids of parties whose own files have faults: they are there */
    AgreementChecks(List<PartyFile> parties, Set<String> unread) {
        this.parties = parties.stream().collect(Collectors.toMap(PartyFile::id, Function.identity(), (a, b) -> a));
        this.unread = unread;
    }

    List<RegisterFault> faults(List<Checked<AgreementFile>> agreements) {
        for (Checked<AgreementFile> agreement : agreements) {
            parties(agreement);
            inLaw(agreement);
            dates(agreement);
        }
        return faults;
    }

    private void parties(Checked<AgreementFile> checked) {
        List<String> named = checked.entry().parties();
        if (named.contains(AgreementFile.ANY) && named.size() > 1) {
            faults.add(checked.at("parties", "ANY is everybody. Leave it alone, or name the parties."));
        }
        for (int i = 0; i < named.size(); i++) {
            String party = named.get(i);
            boolean known = party.equals(AgreementFile.ANY)
                    || AgreementFile.isRole(party)
                    || parties.containsKey(party)
                    || unread.contains(party);
            if (!known) {
                faults.add(checked.at(
                        "parties/" + i,
                        "there is no such role or party. Write a role of the register,"
                                + " or onboard the party first."));
            }
        }
    }

    private void inLaw(Checked<AgreementFile> checked) {
        AgreementFile agreement = checked.entry();
        if (!agreement.signatory().maySign(agreement.type())) {
            faults.add(checked.at(
                    "signatory",
                    agreement.signatory() + " may not sign an agreement of type " + agreement.type()
                            + " (Information Sharing Policy, 3.5). Have it signed by: "
                            + signatories(agreement.type()) + "."));
        }
        if (agreement.kind() == AgreementKind.ISA_MOU
                && !agreement.parties().stream().allMatch(this::publicBody)) {
            faults.add(checked.at(
                    "kind",
                    "a memorandum is between public bodies only (Information Sharing Policy, 3.4)."
                            + " Write ISA_BINDING or PROCESSING_CONTRACT, or mend the parties."));
        }
        if (agreement.kind() == AgreementKind.PROCESSING_CONTRACT
                && agreement.parties().stream().noneMatch(this::processor)) {
            faults.add(checked.at(
                    "kind",
                    "none of its parties is a processor (Information Sharing Policy, 3.4)."
                            + " Write ISA_BINDING or ISA_MOU, or mend the parties."));
        }
    }

    private static String signatories(int type) {
        return Stream.of(Signatory.values())
                .filter(signatory -> signatory.maySign(type))
                .map(Enum::name)
                .collect(Collectors.joining(", "));
    }

    private boolean publicBody(String party) {
        if (party.equals(AgreementFile.ANY) || NOT_PUBLIC.contains(party)) {
            return false;
        }
        return parties.values().stream()
                .filter(file -> file.id().equals(party) || file.role().name().equals(party))
                .allMatch(PartyFile::publicBody);
    }

    /** The hub is everybody's processor. */
    private boolean processor(String party) {
        PartyFile file = parties.get(party);
        return party.equals(AgreementFile.ANY)
                || party.equals(PartyRole.EMC.name())
                || (file != null && file.capacity() == Capacity.PROCESSOR);
    }

    private void dates(Checked<AgreementFile> checked) {
        AgreementFile agreement = checked.entry();
        Optional<LocalDate> signed = Optional.ofNullable(agreement.signedOn());
        Optional<LocalDate> reviewed = Optional.ofNullable(agreement.reviewedOn());
        if (signed.filter(agreement.date()::isBefore).isPresent()) {
            faults.add(checked.at("signed-on", "this is after the date of the file. Mend one of the two."));
        }
        if (reviewed.filter(day -> signed.filter(day::isBefore).isPresent()).isPresent()) {
            faults.add(checked.at("reviewed-on", "this is before it was signed. Mend one of the two."));
        }
        if (Optional.ofNullable(agreement.endsOn())
                .filter(day -> signed.filter(day::isBefore).isPresent())
                .isPresent()) {
            faults.add(checked.at("ends-on", "this is before it was signed. Mend one of the two."));
        }
        LocalDate last = Stream.of(reviewed, signed)
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo)
                .orElse(agreement.date());
        if (agreement.reviewDue().isAfter(last.plusYears(1))) {
            faults.add(checked.at(
                    "review-due",
                    "a review is due within a year of the last one, or of the signature"
                            + " (Information Sharing Policy, 4.1): " + last.plusYears(1) + " at the latest."));
        }
    }
}
