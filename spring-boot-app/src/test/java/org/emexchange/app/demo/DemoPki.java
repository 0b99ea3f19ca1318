package org.emexchange.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;

/** A real PKI with the hub, a court of each kind of key and a contractor, or with every party of the demonstration. */
final class DemoPki {
    static final String HUB = HubCertificates.HUB;
    static final String LEEDS = "hmcts.leeds-crown-court";
    static final String HULL = "hmcts.hull-magistrates";
    static final String EMC = "emc.order-intake";
    private static final List<PartyEntry> FOUR = List.of(
            new PartyEntry(HUB, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256, KeyAlgorithm.RSA_3072), true),
            new PartyEntry(LEEDS, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.RSA_3072), false),
            new PartyEntry(HULL, KeyAlgorithm.RSA_3072, List.of(KeyAlgorithm.RSA_3072), false),
            party(EMC));

    final Path folder;

    private DemoPki(Path folder, List<PartyEntry> parties, InstantSource clock) {
        this.folder = folder;
        DevelopmentPki.at(folder, parties, clock).ensure();
    }

    static DemoPki ofFour(Path folder) {
        return new DemoPki(folder, FOUR, InstantSource.system());
    }

    /** Made at that time: its certificates count from then on. */
    static DemoPki ofFour(Path folder, Instant made) {
        return new DemoPki(folder, FOUR, InstantSource.fixed(made));
    }

    static DemoPki ofAll(Path folder) {
        Stream<PartyEntry> others = Stream.of(
                        "home-office.civil-orders",
                        "probation.leeds-pdu",
                        "probation.hull-pdu",
                        "police.west-yorkshire",
                        "police.humberside")
                .map(DemoPki::party);
        return new DemoPki(folder, Stream.concat(FOUR.stream(), others).toList(), InstantSource.system());
    }

    private static PartyEntry party(String id) {
        return new PartyEntry(id, KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256), false);
    }

    OwnKeys keys(String party) throws IOException, GeneralSecurityException {
        return OwnKeys.load(folder, party);
    }

    HubCertificates hub() throws IOException, GeneralSecurityException {
        return HubCertificates.load(folder);
    }
}
