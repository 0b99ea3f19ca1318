package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;

/** Composes and signs an envelope. What is signed is written in canonical form, so that no reader needs to change it. */
final class EnvelopeXml {
    private static final String ID = "Signed";
    private static final String END = "</ds:KeyName></ds:KeyInfo></ds:Signature></Envelope>";
    private static final int NAME = 64;

    private EnvelopeXml() {}

    /** The signed envelope in clear: header and payload, with a signature by the key. */
    static byte[] signed(Header header, byte[] payload, PrivateKey key, X509Certificate certificate) {
        return envelope(signedPart(header, payload), key, certificate);
    }

    /** The same signed part under another key of ours: for a copy that has waited longer than our certificate lasted. */
    static byte[] signedAnew(byte[] clear, PrivateKey key, X509Certificate certificate) {
        return envelope(Canonical.of(Xml.own(clear).getDocumentElement().getFirstChild()), key, certificate);
    }

    /** The {@code KeyName} in an envelope that this class wrote. */
    static String keyName(byte[] clear) {
        int end = clear.length - END.length();
        return new String(clear, end - NAME, NAME, StandardCharsets.US_ASCII);
    }

    private static byte[] envelope(byte[] signed, PrivateKey key, X509Certificate certificate) {
        SignaturePrimitive primitive = SignaturePrimitive.forKey(key);
        String info = signedInfo(primitive, signed);
        String signature = "<ds:Signature xmlns:ds=\"" + Profile.DS + "\">" + info + "<ds:SignatureValue>"
                + StrictBase64.encode(sign(primitive, key, bytes(info)))
                + "</ds:SignatureValue><ds:KeyInfo><ds:KeyName>"
                + Digests.sha256(certificate) + END;
        return join("<Envelope xmlns=\"" + Profile.ENVELOPE + "\">", signed, signature);
    }

    /** The Signed element, canonical. */
    static byte[] signedPart(Header header, byte[] payload) {
        byte[] text = join(
                "<Signed xmlns=\"" + Profile.ENVELOPE + "\" Id=\"" + ID
                        + "\"><sbd:StandardBusinessDocument xmlns:sbd=\"" + Profile.SBDH + "\">"
                        + HeaderText.of(header),
                payload,
                "</sbd:StandardBusinessDocument></Signed>");
        return Canonical.of(Xml.own(text).getDocumentElement());
    }

    /** Already canonical. */
    private static String signedInfo(SignaturePrimitive primitive, byte[] signed) {
        return "<ds:SignedInfo xmlns:ds=\"" + Profile.DS + "\">" + method("CanonicalizationMethod", Profile.EXC_C14N)
                + method("SignatureMethod", primitive.uri) + "<ds:Reference URI=\"#" + ID + "\"><ds:Transforms>"
                + method("Transform", Profile.EXC_C14N) + "</ds:Transforms>" + method("DigestMethod", Profile.SHA256)
                + "<ds:DigestValue>" + StrictBase64.encode(Digests.of("SHA-256", signed))
                + "</ds:DigestValue></ds:Reference></ds:SignedInfo>";
    }

    private static String method(String name, String algorithm) {
        return "<ds:" + name + " Algorithm=\"" + algorithm + "\"></ds:" + name + ">";
    }

    private static byte[] sign(SignaturePrimitive primitive, PrivateKey key, byte[] octets) {
        try {
            return primitive.sign(key, octets);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a message cannot be signed", e);
        }
    }

    private static byte[] join(String before, byte[] octets, String after) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(before.length() + octets.length + after.length());
        out.writeBytes(bytes(before));
        out.writeBytes(octets);
        out.writeBytes(bytes(after));
        return out.toByteArray();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
