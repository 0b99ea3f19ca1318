package org.emexchange.app.broker;

import java.nio.file.Path;
import java.util.List;

/**
 * Whom the broker believes.
 *
 * @param anchors       PEM certificates of the roots
 * @param intermediates PEM certificates of issuing authorities, for clients that send only their own certificate
 * @param crls          a current revocation list of each root and each issuing authority (PEM or DER)
 */
public record TrustFiles(List<Path> anchors, List<Path> intermediates, List<Path> crls) {
    public TrustFiles {
        anchors = List.copyOf(anchors);
        intermediates = List.copyOf(intermediates);
        crls = List.copyOf(crls);
    }
}
