package org.emexchange.hub.seal;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.emexchange.hub.policy.PartyId;

/** Parties with keys that exist for one test only. */
public final class TestParties implements PartyKeys {
    public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
    private static final Instant FROM = NOW.minusSeconds(86_400);
    private static final Instant TO = NOW.plusSeconds(86_400);

    private final Map<PartyId, List<X509Certificate>> signing = new HashMap<>();
    private final Map<PartyId, List<X509Certificate>> encryption = new HashMap<>();
    private final Set<X509Certificate> revoked = new HashSet<>();

    /** A key pair and a self-issued certificate for it. */
    public record Keys(KeyPair pair, X509Certificate certificate) {}

    public static Keys ec(String curve) {
        return keys("EC", curve, FROM, TO);
    }

    public static Keys rsa(int bits) {
        return keys("RSA", String.valueOf(bits), FROM, TO);
    }

    /** One RSA key of 3072 bits for all tests, which takes seconds to make. */
    public static Keys sharedRsa() {
        return SharedRsa.KEYS;
    }

    private static final class SharedRsa {
        static final Keys KEYS = rsa(3072);
    }

    public static Keys ecValid(Instant from, Instant to) {
        return keys("EC", "secp256r1", from, to);
    }

    /** The same key pair under a certificate for another time. */
    public static Keys certifiedAnew(Keys keys, Instant from, Instant to) {
        return certified(keys.pair(), from, to);
    }

    private static Keys keys(String algorithm, String size, Instant from, Instant to) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec(size));
            } else {
                generator.initialize(Integer.parseInt(size));
            }
            return certified(generator.generateKeyPair(), from, to);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Keys certified(KeyPair pair, Instant from, Instant to) {
        try {
            X500Name name = new X500Name("CN=test");
            var builder = new JcaX509v3CertificateBuilder(
                    name,
                    new BigInteger(64, new SecureRandom()),
                    Date.from(from),
                    Date.from(to),
                    name,
                    pair.getPublic());
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(pair.getPublic()));
            String by = pair.getPrivate().getAlgorithm().equals("EC") ? "SHA256withECDSA" : "SHA256withRSA";
            return new Keys(
                    pair,
                    new JcaX509CertificateConverter()
                            .getCertificate(builder.build(new JcaContentSignerBuilder(by).build(pair.getPrivate()))));
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException e) {
            throw new IllegalStateException(e);
        }
    }

    public TestParties signs(PartyId party, Keys keys) {
        signing.computeIfAbsent(party, id -> new ArrayList<>()).add(keys.certificate());
        return this;
    }

    public TestParties decrypts(PartyId party, Keys keys) {
        encryption.computeIfAbsent(party, id -> new ArrayList<>()).add(keys.certificate());
        return this;
    }

    public TestParties revoke(Keys keys) {
        revoked.add(keys.certificate());
        return this;
    }

    @Override
    public List<X509Certificate> signing(PartyId party) {
        return signing.getOrDefault(party, List.of());
    }

    @Override
    public List<X509Certificate> encrypting(PartyId party) {
        return encryption.getOrDefault(party, List.of());
    }

    @Override
    public boolean revoked(X509Certificate certificate, Instant at) {
        return revoked.contains(certificate);
    }
}
