package org.emexchange.app.hub;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Signs and encrypts a mail with {@code openssl cms} and nothing else, as docs/mail-profile.md shows. */
final class OpenSslMail {
    private final Path pki;
    private final Path party;

    OpenSslMail(Path pki, String party) {
        this.pki = pki;
        this.party = pki.resolve(party);
    }

    /** @param content a MIME part */
    byte[] sealed(byte[] content, String from) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("openssl-mail");
        Files.write(folder.resolve("content"), content);
        openssl(
                folder,
                "cms -sign -in content -crlfeol -out signed -signer " + file("sign.crt") + " -inkey "
                        + file("sign.key"));
        openssl(
                folder,
                "cms -encrypt -aes-256-gcm -in signed -crlfeol -out mail -from " + from + " -to " + Allocations.MAILBOX
                        + " -subject allocation -recip "
                        + pki.resolve("em-exchange/enc.crt").toAbsolutePath()
                        + " -keyopt ecdh_kdf_md:sha256 -aes256-wrap");
        String mail = Files.readString(folder.resolve("mail"), StandardCharsets.ISO_8859_1);
        return mail.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
    }

    private Path file(String name) {
        return party.resolve(name).toAbsolutePath();
    }

    private static void openssl(Path folder, String words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("openssl"));
        command.addAll(List.of(words.split(" ", -1)));
        Process process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new AssertionError(words + ": " + said);
        }
    }
}
