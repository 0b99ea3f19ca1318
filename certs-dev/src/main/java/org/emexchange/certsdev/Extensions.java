package org.emexchange.certsdev;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.emexchange.hub.policy.PartyId;

/** What a certificate of each kind says of itself (RFC 5280 section 4.2), the key identifiers apart. */
final class Extensions {
    private static final byte[] LOOPBACK_ONLY = {127, 0, 0, 0, (byte) 255, 0, 0, 0};

    private Extensions() {}

    static List<Extension> ofRoot() throws IOException {
        return List.of(
                Extension.create(Extension.basicConstraints, true, new BasicConstraints(1)),
                authorityUsage(),
                DevelopmentMark.extension());
    }

    /** May certify parties only: no further authority, no other organisation, no name beyond this computer. */
    static List<Extension> ofIssuing() throws IOException {
        GeneralSubtree[] permitted = {
            new GeneralSubtree(new GeneralName(DevelopmentMark.organisationOnly())),
            new GeneralSubtree(new GeneralName(GeneralName.dNSName, "localhost")),
            new GeneralSubtree(new GeneralName(GeneralName.iPAddress, new DEROctetString(LOOPBACK_ONLY)))
        };
        return List.of(
                Extension.create(Extension.basicConstraints, true, new BasicConstraints(0)),
                authorityUsage(),
                Extension.create(Extension.nameConstraints, true, new NameConstraints(permitted, null)),
                DevelopmentMark.extension());
    }

    static List<Extension> ofParty(PartyEntry party, CertificateUse use, KeyAlgorithm algorithm) throws IOException {
        List<Extension> all = new ArrayList<>();
        all.add(Extension.create(Extension.basicConstraints, true, new BasicConstraints(false)));
        all.add(Extension.create(Extension.keyUsage, true, new KeyUsage(usage(use, algorithm))));
        if (use == CertificateUse.TLS) {
            all.add(Extension.create(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purposes(party))));
        }
        all.add(Extension.create(Extension.subjectAlternativeName, false, names(party, use)));
        all.add(DevelopmentMark.extension());
        return all;
    }

    private static Extension authorityUsage() throws IOException {
        return Extension.create(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    }

    private static int usage(CertificateUse use, KeyAlgorithm algorithm) {
        return switch (use) {
            case TLS, SIGN -> KeyUsage.digitalSignature;
            case ENC, ENC_RSA -> algorithm.isRsa() ? KeyUsage.keyEncipherment : KeyUsage.keyAgreement;
        };
    }

    private static KeyPurposeId[] purposes(PartyEntry party) {
        return party.hub()
                ? new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth, KeyPurposeId.id_kp_serverAuth}
                : new KeyPurposeId[] {KeyPurposeId.id_kp_clientAuth};
    }

    private static GeneralNames names(PartyEntry party, CertificateUse use) {
        GeneralName urn = new GeneralName(GeneralName.uniformResourceIdentifier, PartyId.URN + party.partyId());
        if (!party.hub() || use != CertificateUse.TLS) {
            return new GeneralNames(urn);
        }
        return new GeneralNames(new GeneralName[] {
            urn, new GeneralName(GeneralName.dNSName, "localhost"), new GeneralName(GeneralName.iPAddress, "127.0.0.1")
        });
    }
}
