package org.emexchange.app.register;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.emexchange.app.config.AlertContactEntry;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.hub.policy.Capacity;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.NamedCertificates;
import org.emexchange.hub.policy.OffenceEntitlement;
import org.emexchange.hub.policy.OmaList;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.jspecify.annotations.Nullable;

/**
 * One party, as its file has it.
 *
 * @param version of the file
 * @param date of that version
 * @param jurisdiction country in which it holds the data, by ISO 3166 (COP-50)
 * @param mail address of its mailbox, for a party with a mail door
 * @param offenceEntitlement to detail of offences; absent where it needs none or has none
 * @param alerts where it is alerted, without personal data; absent where it is not
 * @param certificates those that count; absent where the development PKI makes them
 * @param developmentKeys kind of the keys that the development PKI makes for it
 */
public record PartyFile(
        int version,
        LocalDate date,
        String id,
        PartyRole role,
        Capacity capacity,
        OmaList omaList,
        String jurisdiction,
        Set<Party.Door> doors,
        @Nullable String mail,
        @Nullable OffenceDetailEntitlement offenceEntitlement,
        @Nullable Alerts alerts,
        @Nullable Certificates certificates,
        @Nullable DevelopmentKeys developmentKeys) {

    public PartyId partyId() {
        return new PartyId(id);
    }

    Party party() {
        return new Party(
                partyId(),
                role,
                omaList,
                capacity,
                doors,
                Optional.ofNullable(mail),
                Optional.ofNullable(offenceEntitlement).map(OffenceDetailEntitlement::recorded));
    }

    /** A public body: a contractor, a private prison or a third party is none. */
    boolean publicBody() {
        return switch (role) {
            case EMC, THIRD_PARTY -> false;
            case PRISONS -> omaList == OmaList.A;
            default -> true;
        };
    }

    /** Kind of the signing key that the development PKI makes. */
    public KeyAlgorithm signingKey() {
        return developmentKeys == null ? KeyAlgorithm.EC_P256 : developmentKeys.kind(developmentKeys.signing());
    }

    /** Kind of the encryption key that the development PKI makes. */
    public KeyAlgorithm encryptionKey() {
        return developmentKeys == null ? KeyAlgorithm.EC_P256 : developmentKeys.kind(developmentKeys.encryption());
    }

    /**
     * What entitles a local authority's team or a third party to detail of offences (ISP 3.2).
     *
     * @param reference where it can be read
     * @param recordedBy who satisfied themselves of it
     */
    public record OffenceDetailEntitlement(
            String reference, String recordedBy, LocalDate recordedOn, Set<DataCategory> covers) {
        OffenceEntitlement recorded() {
            return new OffenceEntitlement(reference, recordedBy, recordedOn, covers);
        }
    }

    /** @param sms telephone number for short messages */
    public record Alerts(@Nullable String mail, @Nullable String sms) {
        public AlertContactEntry contact() {
            return new AlertContactEntry(mail == null ? "" : mail, sms == null ? "" : sms);
        }
    }

    /** Its certificates by use. */
    public record Certificates(
            @Nullable List<CertificateName> tls, List<CertificateName> sign, List<CertificateName> enc) {
        public NamedCertificates named() {
            Map<NamedCertificates.Use, Map<String, Optional<Instant>>> named =
                    new EnumMap<>(NamedCertificates.Use.class);
            named.put(NamedCertificates.Use.TLS, names(tls == null ? List.of() : tls));
            named.put(NamedCertificates.Use.SIGN, names(sign));
            named.put(NamedCertificates.Use.ENC, names(enc));
            return new NamedCertificates(named);
        }

        private static Map<String, Optional<Instant>> names(List<CertificateName> certificates) {
            Map<String, Optional<Instant>> names = new HashMap<>();
            certificates.forEach(one -> names.put(one.sha256(), Optional.ofNullable(one.withdrawn())));
            return names;
        }
    }

    /**
     * @param sha256 fingerprint, lower-case hex
     * @param withdrawn from when the register no longer counts it
     */
    public record CertificateName(String sha256, @Nullable Instant withdrawn) {}

    /** Kinds of key: P-256 unless told otherwise. */
    public record DevelopmentKeys(
            @Nullable KeyAlgorithm signing, @Nullable KeyAlgorithm encryption) {
        private KeyAlgorithm kind(@Nullable KeyAlgorithm named) {
            return named == null ? KeyAlgorithm.EC_P256 : named;
        }
    }
}
