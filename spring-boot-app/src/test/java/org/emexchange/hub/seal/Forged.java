package org.emexchange.hub.seal;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.hub.audit.ForgedLeaf;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Stages made without the duty that leads to them, as a hub would make them that had forgotten it. */
public final class Forged {
    private Forged() {}

    /** Takes what is not encrypted as it is. */
    public static Opened opened(Received received, Sealing sealing) {
        if (received.form() == Form.ER7) {
            return new Opened(received, parties -> signedOnly(received, parties));
        }
        if (received.form() == Form.MAIL) {
            return openedMail(received, sealing);
        }
        Document document = Xml.parse(received.octets());
        boolean clear = "Envelope".equals(document.getDocumentElement().getLocalName());
        return clear
                ? new Opened(received, parties -> EnvelopeForm.verified(received, document, parties))
                : sealing.open(received);
    }

    /** Believes whatever stands in the envelope. */
    public static Verified verified(Received received, HubKeys keys) {
        if (received.form() == Form.ER7) {
            return believed(received);
        }
        if (received.form() == Form.MAIL) {
            return believed(
                    received,
                    SignedMail.read(new Decryption(keys.decryption())
                            .open(AuthEnveloped.read(EncryptedMail.read(received.octets())))));
        }
        Element outer = Xml.parse(received.octets()).getDocumentElement();
        byte[] clear = new Decryption(keys.decryption())
                .open(EncryptedDocument.read(outer, received.party(), PartyId.HUB), received.party(), PartyId.HUB);
        Element signed = (Element) Xml.parse(clear).getDocumentElement().getFirstChild();
        byte[] octets = Canonical.of(signed);
        SignedContent content = SignedContent.read(octets);
        return new Verified(received, content.header(), Digests.sha256(octets), content.payload());
    }

    private static Opened openedMail(Received received, Sealing sealing) {
        try {
            SignedMail clear = SignedMail.read(received.octets());
            return new Opened(received, parties -> {
                clear.signature().verify(clear.octets(), parties, received.party(), received.reachedDoor());
                return believed(received, clear);
            });
        } catch (RefusedException encrypted) {
            return sealing.open(received);
        }
    }

    private static Verified believed(Received received, SignedMail mail) {
        Element signed = SignedContent.alone(SignedParts.xml(mail.octets()));
        SignedContent content = SignedContent.of(signed);
        return new Verified(received, content.header(), Digests.sha256(Canonical.of(signed)), content.payload());
    }

    /** HL7 by its signature alone, whatever else its profile asks. */
    private static Verified signedOnly(Received received, PartyKeys parties) {
        String text = new String(received.octets(), StandardCharsets.UTF_8);
        String zes = text.substring(text.indexOf("\rZES|1|") + 1);
        CmsSigned signature = CmsSigned.readDer(StrictBase64.decode(zes.substring(6, zes.length() - 1)));
        signature.verify(signedPart(received), parties, received.party(), received.reachedDoor());
        return believed(received);
    }

    private static Verified believed(Received received) {
        byte[] octets = signedPart(received);
        String[] segments = new String(octets, StandardCharsets.UTF_8).split("\r", -1);
        String[] type = segments[0].split("\\|", -1)[8].split("\\^", -1);
        return new Verified(received, Zeh.read(segments[1], type[0] + "_" + type[1]), Digests.sha256(octets), octets);
    }

    private static byte[] signedPart(Received received) {
        String text = new String(received.octets(), StandardCharsets.UTF_8);
        return text.substring(0, text.indexOf("\rZES|1|") + 1).getBytes(StandardCharsets.UTF_8);
    }

    /** Takes every message for OFFICIAL-SENSITIVE. */
    public static Marked marked(Verified verified) {
        return new Marked(verified.header(), Marking.OFFICIAL_SENSITIVE, verified.payload());
    }

    public static Authorised authorised(Marked marked, Permit permit) {
        return new Authorised(marked, permit);
    }

    public static Recorded recorded(Translated translated) {
        return new Recorded(
                translated,
                ForgedLeaf.of(new Leaf(
                        translated.kind(),
                        Optional.empty(),
                        Optional.empty(),
                        translated.header().interchange(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "",
                        0)));
    }

    /** Signed, and sent in clear. */
    public static Kept unsealed(Kept kept, HubKeys keys) {
        StoredSeal stored = kept.stored();
        Sealed clear = new Sealed(stored.waybill(), kept.clear(), kept.clear(), stored.certificateEnds());
        return new Kept(new Stamp(keys).on(clear), kept.clear());
    }

    /** Takes what the outbox held for what it says it is. */
    public static Sealed restored(StoredSeal stored, byte[] clear) {
        return new Sealed(stored.waybill(), stored.octets(), clear, stored.certificateEnds());
    }
}
