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
    private final PartyKeys parties;

    Verification(PartyKeys parties) {
        this.parties = parties;
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
        List<X509Certificate> signers = signers(block, signer);
        byte[] octets = Canonical.of(signed);
        if (!MessageDigest.isEqual(Digests.of(block.digestAlgorithm(), octets), block.digest())) {
            throw new RefusedException(RefusalCode.SIGNATURE_INVALID);
        }
        requireValid(signers, at);
        return octets;
    }

    /** The registered certificates by whose key the signature was made: more than one where a key was certified anew. */
    private List<X509Certificate> signers(SignatureBlock block, PartyId signer) {
        List<X509Certificate> eligible = parties.signing(signer).stream()
                .filter(certificate -> block.keyName()
                        .map(name -> name.equals(Digests.sha256(certificate)))
                        .orElse(true))
                .filter(certificate -> block.primitive().fits(certificate.getPublicKey()))
                .toList();
        if (eligible.isEmpty()) {
            throw new RefusedException(RefusalCode.KEY_UNTRUSTED);
        }
        byte[] signedInfo = Canonical.of(block.signedInfo());
        List<X509Certificate> signers = eligible.stream()
                .filter(known -> block.primitive().verifies(known.getPublicKey(), signedInfo, block.value()))
                .toList();
        if (signers.isEmpty()) {
            boolean named = block.keyName().isPresent();
            throw new RefusedException(named ? RefusalCode.SIGNATURE_INVALID : RefusalCode.KEY_UNTRUSTED);
        }
        return signers;
    }

    private void requireValid(List<X509Certificate> signers, Instant at) {
        List<X509Certificate> valid = signers.stream()
                .filter(certificate -> CertificateCheck.validAt(certificate, at))
                .toList();
        if (valid.isEmpty()) {
            throw new RefusedException(RefusalCode.CERTIFICATE_EXPIRED);
        }
        if (valid.stream().allMatch(certificate -> parties.revoked(certificate, at))) {
            throw new RefusedException(RefusalCode.CERTIFICATE_REVOKED);
        }
    }
}
