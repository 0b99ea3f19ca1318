package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;

/** The system's openssl, as another implementation of CMS; the tests that use it need version 3. */
final class OpenSsl {
    private final Path folder;

    OpenSsl(Path folder) {
        this.folder = folder;
    }

    /** Runs it in the folder, and demands that it succeeds. */
    void run(String arguments) {
        try {
            List<String> command = new ArrayList<>(List.of("openssl"));
            command.addAll(List.of(arguments.strip().split("\\s+")));
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("openssl.log").toFile())
                    .start();
            assertThat(process.waitFor())
                    .as(() -> "openssl " + arguments + "\n" + CourtAndHub.text(read("openssl.log")))
                    .isZero();
        } catch (IOException e) {
            throw new AssertionError("this test needs the openssl command, version 3, on the path", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Puts the certificate as {@code name.crt} and the private key as {@code name.key}. */
    OpenSsl with(String name, TestParties.Keys keys) {
        try {
            write(name + ".crt", pem(keys.certificate()));
            write(name + ".key", pem(new JcaPKCS8Generator(keys.pair().getPrivate(), null)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private static byte[] pem(Object object) throws IOException {
        StringWriter text = new StringWriter();
        try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
            writer.writeObject(object);
        }
        return CourtAndHub.bytes(text.toString());
    }

    OpenSsl write(String file, byte[] octets) {
        try {
            Files.write(folder.resolve(file), octets);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] read(String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
