package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * A message with its header behind MSH and its signature as the last segment.
 *
 * @param octets what was signed: every octet from the first to the CR before ZES, that CR with it
 */
record SignedEr7(byte[] octets, CmsSigned signature) {
    private static final Pattern ZES = Pattern.compile("ZES\\|1\\|([A-Za-z0-9+/=]+)");

    static SignedEr7 read(Er7Message message) {
        require(message.count(Zeh.NAME) == 1 && message.segments().get(1).startsWith(Zeh.NAME));
        Matcher zes = ZES.matcher(message.last());
        require(message.count("ZES") == 1 && zes.matches());
        CmsSigned signature = signature(zes.group(1));
        if (signature.content().isPresent()) {
            throw new RefusedException(RefusalCode.CMS_SIGNATURE);
        }
        int length = message.octets().length - message.last().length() - 1;
        return new SignedEr7(Arrays.copyOf(message.octets(), length), signature);
    }

    private static CmsSigned signature(String base64) {
        try {
            return CmsSigned.readDer(StrictBase64.decode(base64));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(RefusalCode.CMS_SIGNATURE, e);
        }
    }

    /** @param message without either segment; ZEH is put behind its MSH */
    static byte[] write(Header header, Er7Message message, HubKeys keys) {
        String text = new String(message.octets(), StandardCharsets.UTF_8);
        int behind = message.segments().get(0).length() + 1;
        String signed = text.substring(0, behind) + Zeh.write(header) + "\r" + text.substring(behind);
        return write(signed.getBytes(StandardCharsets.UTF_8), keys);
    }

    static byte[] write(byte[] signed, HubKeys keys) {
        byte[] signature = CmsSigning.detached(signed, keys.signing(), keys.signingCertificate());
        byte[] last = ("ZES|1|" + StrictBase64.encode(signature) + "\r").getBytes(StandardCharsets.US_ASCII);
        byte[] octets = Arrays.copyOf(signed, signed.length + last.length);
        System.arraycopy(last, 0, octets, signed.length, last.length);
        return octets;
    }

    private static void require(boolean holds) {
        if (!holds) {
            throw new RefusedException(RefusalCode.HL7_SEAL);
        }
    }
}
