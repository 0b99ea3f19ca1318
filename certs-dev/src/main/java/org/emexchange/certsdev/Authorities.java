package org.emexchange.certsdev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.operator.OperatorCreationException;

/** The root and the issuing authority of the folder, with their revocation lists. */
record Authorities(PkiFolder folder, Issuer root, Issuer issuing) {
    private static final Duration ROOT_LIFE = Duration.ofDays(20 * 365);
    private static final Duration ISSUING_LIFE = Duration.ofDays(10 * 365);
    private static final Duration RENEWAL = Duration.ofDays(2 * 365);
    private static final Duration LIST_LIFE = Duration.ofDays(7);
    private static final Duration LIST_RENEWAL = Duration.ofDays(4);

    /** Those of the folder, or new ones where there are none, they are incomplete or they come to their end. */
    static Authorities ensure(PkiFolder folder, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Optional<Authorities> present = read(folder);
        if (present.isPresent() && present.get().lasts(now)) {
            present.get().refreshLists(now);
            return present.get();
        }
        return make(folder, now);
    }

    /** The revocation list of the issuing authority as it stands. */
    X509CRL list() throws GeneralSecurityException, IOException {
        return list(issuing, folder.issuingCrl());
    }

    void revoke(X509Certificate certificate, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        PemFile.writeCrl(
                folder.issuingCrl(),
                issuing.list(Optional.of(list()), Optional.of(certificate), Lifetime.of(LIST_LIFE, now)));
    }

    void refreshLists(Instant now) throws GeneralSecurityException, IOException, OperatorCreationException {
        refresh(root, folder.rootCrl(), now);
        refresh(issuing, folder.issuingCrl(), now);
    }

    private boolean lasts(Instant now) {
        return Lifetime.of(root.certificate()).hasLeft(RENEWAL, now)
                && Lifetime.of(issuing.certificate()).hasLeft(RENEWAL, now);
    }

    private static void refresh(Issuer issuer, Path file, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509CRL present = list(issuer, file);
        if (!Lifetime.of(present).hasLeft(LIST_RENEWAL, now)) {
            PemFile.writeCrl(file, issuer.list(Optional.of(present), Optional.empty(), Lifetime.of(LIST_LIFE, now)));
        }
    }

    /** A list that is lost is not made anew: what it revoked would count again. */
    private static X509CRL list(Issuer issuer, Path file) throws GeneralSecurityException, IOException {
        try {
            X509CRL crl = PemFile.readCrl(file);
            crl.verify(issuer.certificate().getPublicKey());
            return crl;
        } catch (GeneralSecurityException | IOException unreadable) {
            throw new IOException(
                    file + " is missing or unreadable, so it is not known what was revoked. Put it back, or delete "
                            + "the whole folder of the development PKI to begin anew.",
                    unreadable);
        }
    }

    private static Optional<Authorities> read(PkiFolder folder) throws IOException {
        if (!Files.exists(folder.issuingCertificate())) {
            return Optional.empty();
        }
        Optional<CertifiedKey> root = CertifiedKey.read(folder.rootCertificate(), folder.authority("root.key"));
        Optional<CertifiedKey> issuing =
                CertifiedKey.read(folder.issuingCertificate(), folder.authority("issuing.key"));
        if (root.isEmpty() || issuing.isEmpty()) {
            return Optional.empty();
        }
        Issuer above = root.get().asIssuer();
        return above.issued(issuing.get().certificate())
                ? Optional.of(new Authorities(folder, above, issuing.get().asIssuer()))
                : Optional.empty();
    }

    /** The issuing certificate goes first and comes last: while it is absent, the authorities are not complete. */
    private static Authorities make(PkiFolder folder, Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        Files.deleteIfExists(folder.issuingCertificate());
        KeyPair rootPair = KeyAlgorithm.EC_P384.generate();
        Issuer root = Issuer.selfSigned(
                DevelopmentMark.subject("Development root"),
                rootPair,
                Lifetime.of(ROOT_LIFE, now),
                Extensions.ofRoot());
        KeyPair issuingPair = KeyAlgorithm.EC_P384.generate();
        X509Certificate certificate = root.issue(
                DevelopmentMark.subject("Development issuing authority"),
                issuingPair.getPublic(),
                Lifetime.of(ISSUING_LIFE, now),
                Extensions.ofIssuing());
        Authorities made = new Authorities(folder, root, new Issuer(certificate, issuingPair.getPrivate()));
        made.write(now);
        return made;
    }

    private void write(Instant now) throws GeneralSecurityException, IOException, OperatorCreationException {
        PemFile.writeKey(folder.authority("root.key"), root.key());
        PemFile.writeCertificates(folder.rootCertificate(), List.of(root.certificate()));
        Lifetime lifetime = Lifetime.of(LIST_LIFE, now);
        PemFile.writeCrl(folder.rootCrl(), root.list(Optional.empty(), Optional.empty(), lifetime));
        PemFile.writeKey(folder.authority("issuing.key"), issuing.key());
        PemFile.writeCrl(folder.issuingCrl(), issuing.list(Optional.empty(), Optional.empty(), lifetime));
        PemFile.writeCertificates(folder.issuingCertificate(), List.of(issuing.certificate()));
    }
}
