package org.emexchange.hub.seal;

import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.List;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Proves that an envelope was signed by a registered key of the party it came from: core validation of XML Signature 1.1,
 * section 3.2, for the one shape of the profile. The signed element is the one in its place, never one that an Id leads
 * to. What is read afterwards is parsed anew from the very octets that were digested.
 */
final class Verification {
    private final Signers registered;

    Verification(PartyKeys parties) {
        this.registered = new Signers(parties);
    }

    /**
     * @param at when the message reached the door: the signer's certificate must have counted then
     * @return the digested octets: canonical form of the Signed element
     */
    byte[] of(Document document, PartyId signer, Instant at) {
        Shape shape = new Shape(RefusalCode.ENVELOPE_SHAPE);
        Element envelope = document.getDocumentElement();
        shape.root(envelope, Profile.ENVELOPE, "Envelope");
        shape.attributes(envelope);
        List<Element> parts = shape.children(envelope, Profile.ENVELOPE, "Signed", Profile.DS, "Signature");
        Element signed = parts.get(0);
        shape.attributes(signed, "Id");
        shape.withoutComments(SignedContent.parts(signed).get(0));
        SignatureBlock block = SignatureBlock.read(parts.get(1), signed.getAttribute("Id"));
        List<X509Certificate> signers = registered.of(signer, claim(block));
        byte[] octets = Canonical.of(signed);
        if (!MessageDigest.isEqual(Digests.of(block.digestAlgorithm(), octets), block.digest())) {
            throw new RefusedException(RefusalCode.SIGNATURE_INVALID);
        }
        registered.requireValid(signers, at);
        return octets;
    }

    private static SignatureClaim claim(SignatureBlock block) {
        return new SignatureClaim(
                block.primitive(),
                Canonical.of(block.signedInfo()),
                key -> block.value(),
                block.keyName()
                        .map(name -> certificate -> Digests.sha256(certificate).equals(name)));
    }
}
