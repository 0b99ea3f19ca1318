package org.emexchange.app.broker;

import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.pkcs.PrivateKeyInfo;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.openssl.PEMParser;
import org.bouncycastle.openssl.jcajce.JcaPEMKeyConverter;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.util.io.pem.PemObject;
import org.bouncycastle.util.io.pem.PemWriter;
import org.emexchange.certsdev.PkiFolder;
import org.jspecify.annotations.Nullable;

/** A client certificate that is sound but for what the test changes, issued by the issuing authority of a PKI. */
final class HostileCertificate {
    private static final String O = "O=EM Exchange development - not for production";

    Instant from = Instant.now().minus(Duration.ofHours(1));
    Instant until = Instant.now().plus(Duration.ofHours(1));
    List<String> names = List.of("urn:emexchange:party:" + BrokerAtWork.COURT);

    @Nullable
    KeyPurposeId purpose = KeyPurposeId.id_kp_clientAuth;

    int usage = KeyUsage.digitalSignature;
    String algorithm = "EC";
    int bits = 256;

    TlsFiles issuedBy(PkiFolder pki, Path folder) throws Exception {
        X509CertificateHolder issuer = (X509CertificateHolder) pem(pki.issuingCertificate());
        Path issuerKey = pki.issuingCertificate().resolveSibling("issuing.key");
        KeyPair pair = pair();
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(
                issuer.getSubject(),
                BigInteger.valueOf(System.nanoTime()),
                Date.from(from),
                Date.from(until),
                new X500Name(O + ",CN=hostile certificate"),
                SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        extend(builder);
        byte[] certificate = builder.build(
                        new JcaContentSignerBuilder("SHA384withECDSA").build(key((PrivateKeyInfo) pem(issuerKey))))
                .getEncoded();
        String chain = text("CERTIFICATE", certificate) + Files.readString(pki.issuingCertificate());
        Files.createDirectories(folder);
        return new TlsFiles(
                Files.writeString(folder.resolve("hostile.crt"), chain),
                Files.writeString(
                        folder.resolve("hostile.key"),
                        text("PRIVATE KEY", pair.getPrivate().getEncoded())));
    }

    private void extend(X509v3CertificateBuilder builder) throws Exception {
        List<GeneralName> all = new ArrayList<>();
        names.forEach(name -> all.add(new GeneralName(GeneralName.uniformResourceIdentifier, name)));
        if (!all.isEmpty()) {
            builder.addExtension(
                    Extension.subjectAlternativeName, false, new GeneralNames(all.toArray(new GeneralName[0])));
        }
        if (purpose != null) {
            builder.addExtension(Extension.extendedKeyUsage, false, new ExtendedKeyUsage(purpose));
        }
        builder.addExtension(Extension.keyUsage, true, new KeyUsage(usage));
    }

    private KeyPair pair() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
        generator.initialize(bits);
        return generator.generateKeyPair();
    }

    private static PrivateKey key(PrivateKeyInfo info) throws Exception {
        return new JcaPEMKeyConverter().getPrivateKey(info);
    }

    private static Object pem(Path file) throws Exception {
        try (PEMParser parser = new PEMParser(Files.newBufferedReader(file))) {
            return parser.readObject();
        }
    }

    private static String text(String type, byte[] octets) throws Exception {
        StringWriter text = new StringWriter();
        try (PemWriter writer = new PemWriter(text)) {
            writer.writeObject(new PemObject(type, octets));
        }
        return text.toString();
    }
}
