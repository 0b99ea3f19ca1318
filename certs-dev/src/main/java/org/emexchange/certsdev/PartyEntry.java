package org.emexchange.certsdev;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.emexchange.hub.policy.PartyId;

/**
 * One party of the register, as the development PKI needs it.
 *
 * @param partyId    the party's id: its folder, its subject and its alternative name
 * @param signing    the kind of its signing key
 * @param encryption one kind, or two of which the second is RSA ({@code enc} and {@code enc-rsa})
 * @param hub        the hub also serves TLS: its certificate names localhost too
 */
public record PartyEntry(String partyId, KeyAlgorithm signing, List<KeyAlgorithm> encryption, boolean hub) {
    public PartyEntry {
        if (new PartyId(partyId).value().equals(PkiFolder.AUTHORITIES)) {
            throw new IllegalArgumentException("the party id 'ca' is the folder of the authorities");
        }
        encryption = List.copyOf(encryption);
        boolean two = encryption.size() == 2 && encryption.get(1).isRsa();
        if (encryption.size() != 1 && !two) {
            throw new IllegalArgumentException("a party has one encryption key, or two of which the second is RSA");
        }
    }

    /** The certificates that this party has, and the kind of key of each. */
    Map<CertificateUse, KeyAlgorithm> wanted() {
        Map<CertificateUse, KeyAlgorithm> wanted = new EnumMap<>(CertificateUse.class);
        wanted.put(CertificateUse.TLS, KeyAlgorithm.EC_P256);
        wanted.put(CertificateUse.SIGN, signing);
        wanted.put(CertificateUse.ENC, encryption.get(0));
        if (encryption.size() == 2) {
            wanted.put(CertificateUse.ENC_RSA, encryption.get(1));
        }
        return wanted;
    }
}
