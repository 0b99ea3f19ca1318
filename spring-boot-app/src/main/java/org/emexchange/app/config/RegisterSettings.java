package org.emexchange.app.config;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.hub.policy.AlertContact;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Register;
import org.emexchange.hub.policy.StandingDecision;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The register of parties as the settings give it; checked as a whole, or the hub does not start.
 *
 * @param standingDecision absent where nothing was decided: nothing then goes to a force as responsible agency
 */
public record RegisterSettings(
        List<Entry> parties, @Nullable StandingDecisionEntry standingDecision) implements Register {
    public RegisterSettings {
        parties = parties.stream().sorted(Comparator.comparing(Entry::id)).toList();
        Set<String> seen = new HashSet<>();
        for (Entry entry : parties) {
            if (!seen.add(entry.id()) || entry.id().equals(PartyId.HUB.value())) {
                throw new IllegalArgumentException("em.register.parties: " + entry.id() + " is there twice");
            }
            entry.party();
            String mail = entry.mail();
            if (mail != null && !seen.add(mail.toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("em.register.parties: two parties have the address " + mail);
            }
        }
    }

    /**
     * One party.
     *
     * @param mail address of its mailbox, for a party with a mail door
     * @param alerts where it is alerted, without personal data; absent where it is not
     * @param developmentKeys kind of the keys that the development PKI makes for it; without effect on other PKIs
     */
    public record Entry(
            String id,
            PartyRole role,
            Set<Party.Door> doors,
            @Nullable String mail,
            @Nullable AlertContactEntry alerts,
            @Nullable DevelopmentKeys developmentKeys) {
        Party party() {
            return new Party(new PartyId(id), role, doors, Optional.ofNullable(mail));
        }
    }

    /** Kinds of key: P-256 unless told otherwise. */
    public record DevelopmentKeys(
            @DefaultValue("EC_P256") KeyAlgorithm signing,
            @DefaultValue("EC_P256") KeyAlgorithm encryption) {}

    @Override
    public Optional<Party> party(PartyId id) {
        return parties.stream()
                .filter(entry -> entry.id().equals(id.value()))
                .map(Entry::party)
                .findFirst();
    }

    @Override
    public List<Party> withRole(PartyRole role) {
        return parties.stream()
                .filter(entry -> entry.role() == role)
                .map(Entry::party)
                .toList();
    }

    @Override
    public AlertContact alertContact(PartyId id) {
        return parties.stream()
                .filter(entry -> entry.id().equals(id.value()))
                .findFirst()
                .flatMap(entry -> Optional.ofNullable(entry.alerts()))
                .map(AlertContactEntry::contact)
                .orElse(AlertContact.NONE);
    }

    @Override
    public Optional<StandingDecision> agencyDecision() {
        return Optional.ofNullable(standingDecision).map(StandingDecisionEntry::decision);
    }
}
