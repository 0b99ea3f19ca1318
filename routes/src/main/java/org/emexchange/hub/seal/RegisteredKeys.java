package org.emexchange.hub.seal;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emexchange.hub.policy.PartyId;

/**
 * The certificates of the register as the PKI folder holds them: {@code <party>/sign.crt} and {@code <party>/enc.crt} with
 * those they superseded ({@code sign-1.crt}, …), the issuing authority and its revocation list under {@code ca}. A
 * certificate that the authority did not issue, or not for its use or party, is left out as if it were not there; so is
 * one whose key the party uses both ways.
 */
public final class RegisteredKeys implements PartyKeys {
    private final Map<PartyId, List<X509Certificate>> signing = new HashMap<>();
    private final Map<PartyId, List<X509Certificate>> encryption = new HashMap<>();
    private final IssuingAuthority authority;

    private RegisteredKeys(IssuingAuthority authority) {
        this.authority = authority;
    }

    public static RegisteredKeys load(Path pki, Collection<PartyId> parties) {
        RegisteredKeys keys = new RegisteredKeys(IssuingAuthority.load(pki.resolve("ca")));
        parties.forEach(party -> keys.add(pki.resolve(party.value()), party));
        return keys;
    }

    private void add(Path folder, PartyId party) {
        List<X509Certificate> signs = certificates(folder, "sign", party, CertificateCheck.Use.SIGNING);
        List<X509Certificate> encrypts = certificates(folder, "enc", party, CertificateCheck.Use.ENCRYPTION);
        signing.put(party, signs);
        encryption.put(
                party,
                encrypts.stream()
                        .filter(certificate -> signs.stream()
                                .noneMatch(other -> other.getPublicKey().equals(certificate.getPublicKey())))
                        .toList());
    }

    private List<X509Certificate> certificates(Path folder, String name, PartyId party, CertificateCheck.Use use) {
        Stream<Path> superseded = Stream.iterate(1, n -> n + 1)
                .map(n -> folder.resolve(name + "-" + n + ".crt"))
                .takeWhile(Files::exists);
        return Stream.concat(Stream.of(folder.resolve(name + ".crt")), superseded)
                .filter(Files::exists)
                .map(PemFiles::certificate)
                .filter(certificate -> CertificateCheck.isFor(certificate, party, use))
                .filter(authority::issued)
                .toList();
    }

    @Override
    public List<X509Certificate> signing(PartyId party) {
        return signing.getOrDefault(party, List.of());
    }

    @Override
    public List<X509Certificate> encrypting(PartyId party) {
        return encryption.getOrDefault(party, List.of());
    }

    @Override
    public boolean revoked(X509Certificate certificate, Instant at) {
        return authority.revoked(certificate, at);
    }
}
