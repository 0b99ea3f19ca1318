package org.emexchange.app;

import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.PartyFile;
import org.emexchange.app.register.RegisterException;
import org.emexchange.app.register.RegisterFault;
import org.emexchange.hub.policy.NamedCertificates;
import org.emexchange.hub.policy.NamedCertificates.Use;
import org.emexchange.hub.seal.Fingerprint;
import org.emexchange.hub.seal.RegisteredKeys;

/** Whether every certificate for signing and encryption that the register names is in the PKI folder, fit for its use. */
final class RegisterCertificates {
    private RegisterCertificates() {}

    /** @throws RegisterException naming each that is not */
    static void require(LoadedRegister register, Path pki) {
        List<RegisterFault> faults = new ArrayList<>();
        RegisteredKeys keys = RegisteredKeys.load(
                pki, register.parties().stream().map(PartyFile::partyId).toList(), register::certificates);
        for (PartyFile party : register.parties()) {
            register.certificates(party.partyId()).ifPresent(named -> check(register, party, named, keys, faults));
        }
        if (!faults.isEmpty()) {
            throw new RegisterException(faults);
        }
    }

    private static void check(
            LoadedRegister register,
            PartyFile party,
            NamedCertificates named,
            RegisteredKeys keys,
            List<RegisterFault> faults) {
        Set<String> missing = new TreeSet<>(named.of(Use.SIGN));
        missing.removeAll(fingerprints(keys.signing(party.partyId())));
        Set<String> without = new TreeSet<>(named.of(Use.ENC));
        without.removeAll(fingerprints(keys.encrypting(party.partyId())));
        missing.addAll(without);
        missing.forEach(one -> faults.add(register.content()
                .fault(
                        "parties/" + party.id(),
                        "certificates",
                        "no certificate with the fingerprint " + one
                                + " that is this party's, for that use and by our authority, is in its folder of the PKI."
                                + " Put its file there, or take the fingerprint out.")));
    }

    private static Set<String> fingerprints(List<X509Certificate> certificates) {
        return certificates.stream().map(Fingerprint::of).collect(Collectors.toSet());
    }
}
