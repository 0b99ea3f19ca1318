package org.emexchange.certsdev;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Refuses a production start with certificates of a development PKI. */
public final class ProductionGuard {
    private ProductionGuard() {}

    /**
     * @param bySetting the PEM certificate files in use, under the names of the settings that name them
     * @throws IllegalStateException naming every setting whose file holds a development certificate, holds none at all or
     *     cannot be read
     */
    public static void refuseDevelopmentFiles(Map<String, Path> bySetting) {
        TreeSet<String> refused = new TreeSet<>();
        bySetting.forEach((setting, file) -> {
            try {
                List<X509Certificate> found = PemFile.readCertificates(file);
                if (found.isEmpty() || found.stream().anyMatch(DevelopmentPki::isDevelopment)) {
                    refused.add(setting);
                }
            } catch (IOException | GeneralSecurityException unreadable) {
                refused.add(setting);
            }
        });
        refuse(refused);
    }

    /**
     * @param bySetting the certificates in use, trust anchors among them, under the names of their settings
     * @throws IllegalStateException naming every setting that holds a development certificate
     */
    public static void refuseDevelopment(Map<String, List<X509Certificate>> bySetting) {
        TreeSet<String> refused = new TreeSet<>();
        bySetting.forEach((setting, certificates) -> {
            if (certificates.stream().anyMatch(DevelopmentPki::isDevelopment)) {
                refused.add(setting);
            }
        });
        refuse(refused);
    }

    private static void refuse(Set<String> settings) {
        if (!settings.isEmpty()) {
            throw new IllegalStateException(
                    "Production takes no certificate of the development PKI, and none that cannot"
                            + " be read. Set these to certificates of the live authority: "
                            + String.join(", ", settings));
        }
    }
}
