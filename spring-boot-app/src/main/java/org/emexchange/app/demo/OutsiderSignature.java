package org.emexchange.app.demo;

import static org.emexchange.app.demo.OutsiderXml.exactly;
import static org.emexchange.app.demo.OutsiderXml.text;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;

/** The one {@code ds:Signature} of the profile: one reference, one transform, the key of a certificate known before. */
final class OutsiderSignature {
    static final String NAMESPACE = "http://www.w3.org/2000/09/xmldsig#";
    private static final String CANONICAL = "http://www.w3.org/2001/10/xml-exc-c14n#";
    private static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
    private static final Map<String, String> DIGESTS = Map.of(
            SHA256,
            "SHA-256",
            "http://www.w3.org/2001/04/xmldsig-more#sha384",
            "SHA-384",
            "http://www.w3.org/2001/04/xmlenc#sha512",
            "SHA-512");

    private OutsiderSignature() {}

    /** The signature element over the canonical octets of the element that bears the id. */
    static String over(byte[] signed, String id, SigningKey with) throws GeneralSecurityException {
        SignatureFamily family = SignatureFamily.of(with.key());
        String info = "<ds:SignedInfo xmlns:ds=\"" + NAMESPACE + "\">"
                + algorithm("CanonicalizationMethod", CANONICAL)
                + algorithm("SignatureMethod", family.uri())
                + "<ds:Reference URI=\"#" + id + "\"><ds:Transforms>" + algorithm("Transform", CANONICAL)
                + "</ds:Transforms>" + algorithm("DigestMethod", SHA256)
                + "<ds:DigestValue>" + base64(digest("SHA-256", signed)) + "</ds:DigestValue>"
                + "</ds:Reference></ds:SignedInfo>"; // written as it canonicalises
        String value = base64(family.sign(with.key(), info.getBytes(StandardCharsets.UTF_8)));
        return "<ds:Signature xmlns:ds=\"" + NAMESPACE + "\">" + info
                + "<ds:SignatureValue>" + value + "</ds:SignatureValue><ds:KeyInfo><ds:KeyName>"
                + name(with.certificate()) + "</ds:KeyName></ds:KeyInfo></ds:Signature>";
    }

    private static String algorithm(String element, String uri) {
        return "<ds:" + element + " Algorithm=\"" + uri + "\"></ds:" + element + ">";
    }

    /** @return the canonical octets that the signature covers: nothing else of the document counts */
    static byte[] verify(Element signature, Element signed, List<X509Certificate> known) throws NotOpenedException {
        List<Element> parts = OutsiderXml.elements(signature);
        boolean hint = parts.size() == 3;
        List<Element> exact = hint
                ? exactly(signature, NAMESPACE, "SignedInfo", "SignatureValue", "KeyInfo")
                : exactly(signature, NAMESPACE, "SignedInfo", "SignatureValue");
        if (hint) {
            exactly(exact.get(2), NAMESPACE, "KeyName");
        }
        byte[] octets = ExclusiveCanonicalisation.of(signed);
        String family = checkInfo(exact.get(0), signed.getAttribute("Id"), octets);
        byte[] info = ExclusiveCanonicalisation.of(exact.get(0));
        byte[] value = decode(text(exact.get(1)));
        for (X509Certificate certificate : known) {
            if (verifies(family, certificate, info, value)) {
                return octets;
            }
        }
        throw new NotOpenedException("a signature that no registered certificate verifies");
    }

    /** @return the signature algorithm that it names */
    private static String checkInfo(Element info, String id, byte[] octets) throws NotOpenedException {
        List<Element> parts = exactly(info, NAMESPACE, "CanonicalizationMethod", "SignatureMethod", "Reference");
        List<Element> reference = exactly(parts.get(2), NAMESPACE, "Transforms", "DigestMethod", "DigestValue");
        Element transform = exactly(reference.get(0), NAMESPACE, "Transform").get(0);
        boolean fixed = CANONICAL.equals(plain(parts.get(0)))
                && CANONICAL.equals(plain(transform))
                && !id.isEmpty()
                && parts.get(2).getAttribute("URI").equals("#" + id);
        String digest = DIGESTS.get(plain(reference.get(1)));
        if (!fixed || digest == null) {
            throw new NotOpenedException("a reference outside the profile");
        }
        if (!MessageDigest.isEqual(digest(digest, octets), decode(text(reference.get(2))))) {
            throw new NotOpenedException("the signed part was changed");
        }
        return plain(parts.get(1));
    }

    private static String plain(Element method) throws NotOpenedException {
        if (!OutsiderXml.elements(method).isEmpty()) {
            throw new NotOpenedException("parameters of " + method.getLocalName());
        }
        return method.getAttribute("Algorithm");
    }

    private static boolean verifies(String family, X509Certificate certificate, byte[] info, byte[] value) {
        try {
            return SignatureFamily.named(family, certificate.getPublicKey())
                    .verify(certificate.getPublicKey(), info, value);
        } catch (GeneralSecurityException | NotOpenedException no) {
            return false;
        }
    }

    /** Lower-case hexadecimal SHA-256 of the certificate. */
    static String name(X509Certificate certificate) {
        try {
            return HexFormat.of().formatHex(digest("SHA-256", certificate.getEncoded()));
        } catch (CertificateEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] digest(String algorithm, byte[] octets) {
        try {
            return MessageDigest.getInstance(Objects.requireNonNull(algorithm)).digest(octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    static String base64(byte[] octets) {
        return Base64.getEncoder().encodeToString(octets);
    }

    /** Base64 with white space anywhere. */
    static byte[] decode(String text) throws NotOpenedException {
        try {
            return Base64.getDecoder().decode(text.replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new NotOpenedException("no base64");
        }
    }
}
