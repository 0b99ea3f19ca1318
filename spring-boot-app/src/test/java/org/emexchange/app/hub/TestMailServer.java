package org.emexchange.app.hub;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.emexchange.app.mail.EmbeddedMail;
import org.emexchange.app.mail.ServerCertificate;
import org.emexchange.certsdev.DevelopmentPki;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.certsdev.PartyEntry;
import org.emexchange.hub.seal.PemFiles;

/** The mail server of hub and parties, in a process that is not the hub's or beside it. */
public final class TestMailServer {
    public static final String ENFORCEMENT = "enforcement@emc.example";
    public static final String YORK = "em-allocations@york-pdu.probation.example";

    private static final List<String> PARTIES =
            List.of(ENFORCEMENT, YORK, "em-orders@yot-leeds.example", "em-orders@yot-bradford.example");
    /** The hub's own, by the names that its flows give them. */
    private static final Map<String, String> HUBS = Map.of(
            "allocation",
            Allocations.MAILBOX,
            "data-request",
            DataRequests.MAILBOX,
            "information-request",
            "em-information-requests@hub.example",
            "risk-notification",
            "em-risk-notifications@hub.example",
            "risk-update",
            "em-risk-updates@hub.example",
            "third-party-request",
            ThirdPartyAsking.MAILBOX,
            "third-party-withdrawal",
            "em-third-party-withdrawals@hub.example");

    private TestMailServer() {}

    /** Makes the certificates of the hub where there are none, as the hub would. */
    public static EmbeddedMail start(Path pki, Path folder) throws IOException, GeneralSecurityException {
        PartyEntry hub = new PartyEntry(
                "em-exchange", KeyAlgorithm.EC_P256, List.of(KeyAlgorithm.EC_P256, KeyAlgorithm.RSA_3072), true);
        DevelopmentPki.at(pki, List.of(hub), InstantSource.system()).ensure();
        Path own = pki.resolve("em-exchange");
        var certificate = PemFiles.certificate(own.resolve("tls.crt"));
        try (InputStream in = Files.newInputStream(own.resolve("tls.crt"))) {
            Certificate[] chain = CertificateFactory.getInstance("X.509")
                    .generateCertificates(in)
                    .toArray(new Certificate[0]);
            return EmbeddedMail.start(
                    new ServerCertificate(PemFiles.key(own.resolve("tls.key"), certificate), chain),
                    folder,
                    0,
                    "em-exchange",
                    Stream.concat(PARTIES.stream(), HUBS.values().stream())
                            .map(address -> new EmbeddedMail.Mailbox(address, address))
                            .toList());
        }
    }

    /** What a hub must be told to use it. */
    public static List<String> settings(EmbeddedMail server) {
        List<String> settings = new ArrayList<>(List.of(
                "--em.mail.host=localhost",
                "--em.mail.port=" + server.submissionPort(),
                "--em.mail.password=" + server.password(),
                "--em.mail.reading-port=" + server.readingPort(),
                "--em.mail.look=1s"));
        HUBS.keySet()
                .forEach(mailbox -> settings.add("--em.mail.mailboxes." + mailbox + ".password=" + server.password()));
        return settings;
    }
}
