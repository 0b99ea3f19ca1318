package org.emexchange.hub.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.emexchange.hub.policy.NamedCertificates;
import org.emexchange.hub.policy.NamedCertificates.Use;
import org.emexchange.hub.policy.PartyId;

/**
 * The certificates of the register as the PKI folder holds them: {@code <party>/sign.crt} and {@code <party>/enc.crt} with
 * those they superseded ({@code sign-1.crt}, …), the issuing authority and its revocation list under {@code ca}. A
 * certificate that the authority did not issue, or not for its use or party, is left out as if it were not there; so is
 * one whose key the party uses both ways, and one that the register does not name.
 */
public final class RegisteredKeys implements PartyKeys {
    private final Map<PartyId, List<X509Certificate>> signing = new HashMap<>();
    private final Map<PartyId, List<X509Certificate>> encryption = new HashMap<>();
    private final Map<PartyId, NamedCertificates> named = new HashMap<>();
    private final IssuingAuthority authority;

    private RegisteredKeys(IssuingAuthority authority) {
        this.authority = authority;
    }

    /** All that the folder holds for these parties. */
    public static RegisteredKeys load(Path pki, Collection<PartyId> parties) {
        return load(pki, parties, party -> Optional.empty());
    }

    /** @param named which certificates the register names for a party; empty where all count that the folder holds */
    public static RegisteredKeys load(
            Path pki, Collection<PartyId> parties, Function<PartyId, Optional<NamedCertificates>> named) {
        RegisteredKeys keys = new RegisteredKeys(IssuingAuthority.load(pki.resolve("ca")));
        for (PartyId party : parties) {
            named.apply(party).ifPresent(names -> keys.named.put(party, names));
            keys.add(pki.resolve(party.value()), party);
        }
        return keys;
    }

    private void add(Path folder, PartyId party) {
        List<X509Certificate> signs = certificates(folder, party, Use.SIGN);
        List<X509Certificate> encrypts = certificates(folder, party, Use.ENC);
        signing.put(party, signs);
        encryption.put(
                party,
                encrypts.stream()
                        .filter(certificate -> signs.stream()
                                .noneMatch(other -> other.getPublicKey().equals(certificate.getPublicKey())))
                        .toList());
    }

    private List<X509Certificate> certificates(Path folder, PartyId party, Use use) {
        String name = use == Use.SIGN ? "sign" : "enc";
        CertificateCheck.Use checked = use == Use.SIGN ? CertificateCheck.Use.SIGNING : CertificateCheck.Use.ENCRYPTION;
        Stream<Path> superseded = Stream.iterate(1, n -> n + 1)
                .map(n -> folder.resolve(name + "-" + n + ".crt"))
                .takeWhile(Files::exists);
        return Stream.concat(Stream.of(folder.resolve(name + ".crt")), superseded)
                .filter(Files::exists)
                .map(PemFiles::certificate)
                .filter(certificate -> isNamed(certificate, party, use))
                .filter(certificate -> CertificateCheck.isFor(certificate, party, checked))
                .filter(authority::issued)
                .toList();
    }

    private boolean isNamed(X509Certificate certificate, PartyId party, Use use) {
        NamedCertificates names = named.get(party);
        return names == null || names.names(use, Fingerprint.of(certificate));
    }

    @Override
    public List<X509Certificate> signing(PartyId party) {
        return signing.getOrDefault(party, List.of());
    }

    @Override
    public List<X509Certificate> encrypting(PartyId party) {
        return encryption.getOrDefault(party, List.of());
    }

    /** By its issuer, or taken back by the register. */
    @Override
    public boolean revoked(X509Certificate certificate, Instant at) {
        if (authority.revoked(certificate, at)) {
            return true;
        }
        if (named.isEmpty()) {
            return false;
        }
        String fingerprint = Fingerprint.of(certificate);
        return named.values().stream()
                .anyMatch(names ->
                        names.withdrawn(Use.SIGN, fingerprint, at) || names.withdrawn(Use.ENC, fingerprint, at));
    }
}
