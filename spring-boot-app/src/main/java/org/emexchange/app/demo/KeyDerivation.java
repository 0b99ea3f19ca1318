package org.emexchange.app.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.w3c.dom.Element;

/** ConcatKDF with the profile's fixed parameters: KEK = SHA-256(00000001 ‖ Z ‖ AlgorithmID ‖ PartyUInfo ‖ PartyVInfo). */
record KeyDerivation(String sender, String receiver) {
    static final String WRAP = "http://www.w3.org/2001/04/xmlenc#kw-aes256";
    private static final byte[] COUNTER = {0, 0, 0, 1};

    SecretKey key(byte[] agreed) {
        MessageDigest digest = digest();
        digest.update(COUNTER);
        digest.update(agreed);
        digest.update(ascii(WRAP));
        digest.update(ascii(sender));
        digest.update(ascii(receiver));
        return new SecretKeySpec(digest.digest(), "AES");
    }

    String algorithmId() {
        return padded(WRAP);
    }

    String partyU() {
        return padded(sender);
    }

    String partyV() {
        return padded(receiver);
    }

    /** Whether the parameters in the message are the fixed ones. */
    boolean matches(Element params) {
        return params.getAttribute("AlgorithmID").equalsIgnoreCase(algorithmId())
                && params.getAttribute("PartyUInfo").equalsIgnoreCase(partyU())
                && params.getAttribute("PartyVInfo").equalsIgnoreCase(partyV())
                && params.getAttribute("SuppPubInfo").isEmpty()
                && params.getAttribute("SuppPrivInfo").isEmpty();
    }

    private static String padded(String value) {
        return "00" + HexFormat.of().formatHex(ascii(value));
    }

    private static byte[] ascii(String value) {
        return value.getBytes(StandardCharsets.US_ASCII);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
