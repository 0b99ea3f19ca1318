package org.emexchange.app.sftp;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.spec.ECGenParameterSpec;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.writer.openssh.OpenSSHKeyPairResourceWriter;

/** A login key of the demonstration: P-256, made anew at each start, its private half in a file that only its owner reads. */
final class LoginKey {
    private LoginKey() {}

    static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has P-256", e);
        }
    }

    /** @return the public half */
    static PublicKey madeIn(Path file) throws IOException {
        KeyPair pair = pair();
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            OpenSSHKeyPairResourceWriter.INSTANCE.writePrivateKey(pair, "development", null, out);
        } catch (GeneralSecurityException e) {
            throw new IOException("a login key cannot be written", e);
        }
        return pair.getPublic();
    }

    /** A line of a known hosts file. */
    static String pinned(int port, PublicKey key) {
        return "[localhost]:" + port + " " + PublicKeyEntry.toString(key) + "\n";
    }
}
