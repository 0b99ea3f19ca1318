package org.emexchange.hub.seal;

import java.util.Optional;
import org.emexchange.hub.audit.ForgedLeaf;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Stages made without the duty that leads to them, as a hub would make them that had forgotten it. */
public final class Forged {
    private Forged() {}

    /** Takes what is not encrypted as it is. */
    public static Opened opened(Received received, Sealing sealing) {
        Document document = Xml.parse(received.octets());
        boolean clear = "Envelope".equals(document.getDocumentElement().getLocalName());
        return clear
                ? new Opened(received, parties -> EnvelopeForm.verified(received, document, parties))
                : sealing.open(received);
    }

    /** Believes whatever stands in the envelope. */
    public static Verified verified(Received received, HubKeys keys) {
        Element outer = Xml.parse(received.octets()).getDocumentElement();
        byte[] clear = new Decryption(keys.decryption())
                .open(EncryptedDocument.read(outer, received.party(), PartyId.HUB), received.party(), PartyId.HUB);
        Element signed = (Element) Xml.parse(clear).getDocumentElement().getFirstChild();
        byte[] octets = Canonical.of(signed);
        SignedContent content = SignedContent.read(octets);
        return new Verified(received, content.header(), Digests.sha256(octets), content.payload());
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
    public static Sealed unsealed(Sealed sealed) {
        return new Sealed(sealed.waybill(), sealed.clear(), sealed.clear(), sealed.certificateEnds());
    }

    /** Takes what the outbox held for what it says it is. */
    public static Sealed restored(StoredSeal stored, byte[] clear) {
        return new Sealed(stored.waybill(), stored.octets(), clear, stored.certificateEnds());
    }
}
