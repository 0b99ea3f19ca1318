package org.emexchange.hub.seal;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v2CRLBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A PKI folder as the hub reads it, made for one test: root, issuing authority, revocation list and parties. */
final class TestAuthority {
    static final Instant NOW = TestParties.NOW;
    private static final Instant FROM = NOW.minusSeconds(1_000_000);
    private static final Instant TO = NOW.plusSeconds(1_000_000);
    private static final X500Name ROOT = new X500Name("CN=root");
    private static final X500Name ISSUING = new X500Name("CN=issuing");

    private final Path folder;
    private final KeyPair root = TestParties.ec("secp384r1").pair();
    final KeyPair issuing = TestParties.ec("secp256r1").pair();

    TestAuthority(Path folder) {
        this.folder = folder;
        write("ca/root.crt", new Leaf(ROOT, ROOT, root).authority(1).by(root));
        write("ca/issuing.crt", new Leaf(ROOT, ISSUING, issuing).authority(0).by(root));
        revoke(NOW.plusSeconds(3600));
    }

    /** A certificate to be, as the profile wants it until something is changed. */
    static final class Leaf {
        private final X500Name issuer;
        private final X500Name subject;
        private final KeyPair pair;
        private Instant from = FROM;
        private Instant to = TO;
        private int usage = KeyUsage.digitalSignature;
        private int authority = -1;
        private String name = "";
        private Optional<KeyPurposeId> purpose = Optional.empty();
        private String algorithm = "SHA256withECDSA";

        Leaf(X500Name issuer, X500Name subject, KeyPair pair) {
            this.issuer = issuer;
            this.subject = subject;
            this.pair = pair;
        }

        static Leaf signing(String party) {
            return of(party, TestParties.ec("secp256r1").pair());
        }

        static Leaf of(String party, KeyPair pair) {
            return new Leaf(ISSUING, new X500Name("CN=" + party), pair).named("urn:emexchange:party:" + party);
        }

        Leaf authority(int pathLength) {
            authority = pathLength;
            usage = KeyUsage.keyCertSign | KeyUsage.cRLSign;
            return this;
        }

        Leaf named(String uri) {
            name = uri;
            return this;
        }

        Leaf used(int keyUsage) {
            usage = keyUsage;
            return this;
        }

        Leaf purpose(KeyPurposeId keyPurpose) {
            purpose = Optional.of(keyPurpose);
            return this;
        }

        Leaf valid(Instant begin, Instant end) {
            from = begin;
            to = end;
            return this;
        }

        Leaf signedWith(String signatureAlgorithm) {
            algorithm = signatureAlgorithm;
            return this;
        }

        KeyPair pair() {
            return pair;
        }

        X509Certificate by(KeyPair issuerKeys) {
            try {
                JcaX509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        issuer, serial(pair.getPublic()), Date.from(from), Date.from(to), subject, pair.getPublic());
                extend(builder);
                return new JcaX509CertificateConverter()
                        .getCertificate(
                                builder.build(new JcaContentSignerBuilder(algorithm).build(issuerKeys.getPrivate())));
            } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
                throw new IllegalStateException(e);
            }
        }

        private void extend(X509v3CertificateBuilder builder) throws CertIOException {
            if (authority >= 0) {
                builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(authority));
            }
            if (usage != 0) {
                builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
            }
            if (!name.isEmpty()) {
                GeneralName[] names = name.lines()
                        .map(uri -> new GeneralName(GeneralName.uniformResourceIdentifier, uri))
                        .toArray(GeneralName[]::new);
                builder.addExtension(Extension.subjectAlternativeName, false, new GeneralNames(names));
            }
            if (purpose.isPresent()) {
                builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose.get()));
            }
        }
    }

    /** Issues it and puts it into the party's folder. */
    X509Certificate put(String file, Leaf leaf) {
        X509Certificate certificate = leaf.by(issuing);
        write(file, certificate);
        return certificate;
    }

    void putKey(String file, KeyPair pair) throws IOException {
        write(file, new JcaPKCS8Generator(pair.getPrivate(), null));
    }

    /** Replaces the list: in force until then, with these revoked a minute before now. */
    void revoke(Instant next, X509Certificate... revoked) {
        revoke(next, NOW.minusSeconds(60), issuing, revoked);
    }

    void revoke(Instant next, Instant since, KeyPair signer, X509Certificate... revoked) {
        try {
            JcaX509v2CRLBuilder builder = new JcaX509v2CRLBuilder(
                    new javax.security.auth.x500.X500Principal("CN=issuing"), Date.from(NOW.minusSeconds(120)));
            builder.setNextUpdate(Date.from(next));
            for (X509Certificate certificate : revoked) {
                builder.addCRLEntry(certificate.getSerialNumber(), Date.from(since), 0);
            }
            write(
                    "ca/issuing.crl",
                    builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate())));
        } catch (OperatorCreationException e) {
            throw new IllegalStateException(e);
        }
    }

    void write(String file, Object pem) {
        try {
            StringWriter text = new StringWriter();
            try (JcaPEMWriter writer = new JcaPEMWriter(text)) {
                writer.writeObject(pem);
            }
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, text.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BigInteger serial(PublicKey key) {
        return new BigInteger(1, Digests.of("SHA-256", key.getEncoded())).shiftRight(100);
    }
}
