package org.emexchange.app.register;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.emexchange.app.config.AlertContactEntry;
import org.emexchange.hub.policy.Agreement;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.NamedCertificates;
import org.emexchange.hub.policy.OneOffShare;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.policy.StandingDecision;

/** A register that has been read and checked as a whole; immutable. */
public final class LoadedRegister implements Register {
    private final Map<PartyId, PartyFile> parties = new TreeMap<>();
    private final Map<String, Agreement> agreements = new TreeMap<>();
    private final Map<String, OneOffShare> oneOffs = new TreeMap<>();
    private final Optional<StandingDecision> decision;
    private final RegisterContent content;

    LoadedRegister(
            List<PartyFile> parties,
            List<AgreementFile> agreements,
            List<DecisionFile> decisions,
            List<OneOffFile> oneOffs,
            RegisterContent content) {
        parties.forEach(party -> this.parties.put(party.partyId(), party));
        agreements.forEach(one -> this.agreements.put(one.reference(), one.agreement()));
        oneOffs.forEach(one -> this.oneOffs.put(one.reference(), one.share()));
        this.decision = decisions.stream().findFirst().map(DecisionFile::decision);
        this.content = content;
    }

    /** In order of id. */
    public List<PartyFile> parties() {
        return List.copyOf(parties.values());
    }

    /** In order of reference. */
    public List<Agreement> agreements() {
        return List.copyOf(agreements.values());
    }

    /** What stood in the files, to be compared with another load. */
    public RegisterContent content() {
        return content;
    }

    @Override
    public Optional<Party> party(PartyId id) {
        return Optional.ofNullable(parties.get(id)).map(PartyFile::party);
    }

    @Override
    public List<Party> withRole(PartyRole role) {
        return parties.values().stream()
                .filter(file -> file.role() == role)
                .map(PartyFile::party)
                .toList();
    }

    @Override
    public AlertContact alertContact(PartyId id) {
        return Optional.ofNullable(parties.get(id))
                .flatMap(file -> Optional.ofNullable(file.alerts()))
                .map(PartyFile.Alerts::contact)
                .map(AlertContactEntry::contact)
                .orElse(AlertContact.NONE);
    }

    @Override
    public Optional<StandingDecision> agencyDecision() {
        return decision;
    }

    @Override
    public Optional<Agreement> agreement(String reference) {
        return Optional.ofNullable(agreements.get(reference));
    }

    @Override
    public Optional<OneOffShare> oneOff(String reference) {
        return Optional.ofNullable(oneOffs.get(reference));
    }

    /**
     * Whether somebody with this certificate may come in as that party.
     *
     * @param fingerprint of the certificate for TLS
     */
    public boolean admits(PartyId id, String fingerprint, Instant now) {
        return parties.containsKey(id)
                && certificates(id)
                        .map(named -> named.names(NamedCertificates.Use.TLS, fingerprint)
                                && !named.withdrawn(NamedCertificates.Use.TLS, fingerprint, now))
                        .orElse(true);
    }

    /** Empty where the register names none for that party: then those of the development PKI count. */
    public Optional<NamedCertificates> certificates(PartyId id) {
        return Optional.ofNullable(parties.get(id))
                .flatMap(file -> Optional.ofNullable(file.certificates()))
                .map(PartyFile.Certificates::named);
    }
}
