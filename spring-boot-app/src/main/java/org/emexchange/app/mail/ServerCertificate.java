package org.emexchange.app.mail;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;

/** What the mail server shows; it takes it from a key store that system properties name. */
public record ServerCertificate(PrivateKey key, Certificate[] chain) {
    void install(Path folder, String password) throws IOException, GeneralSecurityException {
        Path file = Files.createDirectories(folder).resolve("mail-server.p12");
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, null);
        store.setKeyEntry("mail", key, password.toCharArray(), chain);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password.toCharArray());
        }
        System.setProperty("greenmail.tls.keystore.file", file.toAbsolutePath().toString());
        System.setProperty("greenmail.tls.keystore.password", password);
        System.setProperty("greenmail.tls.key.password", password);
    }
}
