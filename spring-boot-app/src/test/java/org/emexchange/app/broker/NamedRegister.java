package org.emexchange.app.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.emexchange.app.register.RegisterText;
import org.emexchange.hub.seal.Fingerprint;
import org.emexchange.hub.seal.PemFiles;

/** The demonstration's register with the certificates of a PKI named, as production asks for it. */
final class NamedRegister {
    private static final String DEVELOPMENT = "development-keys:";

    private NamedRegister() {}

    static Path in(Path folder, Path pki) throws IOException {
        RegisterText.demonstration().copyTo(folder);
        for (Path file : files(folder.resolve("parties"))) {
            String name = file.getFileName().toString();
            Path certificates = pki.resolve(name.substring(0, name.lastIndexOf('.')));
            String text = Files.readString(file);
            Files.writeString(
                    file,
                    text.substring(0, text.indexOf(DEVELOPMENT))
                            + "certificates: { sign: [{ sha256: " + fingerprint(certificates.resolve("sign.crt"))
                            + " }], enc: [{ sha256: " + fingerprint(certificates.resolve("enc.crt")) + " }] }\n");
        }
        return folder;
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static String fingerprint(Path certificate) {
        return Fingerprint.of(PemFiles.certificate(certificate));
    }
}
