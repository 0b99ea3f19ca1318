package org.emexchange.app.demo;

import static org.emexchange.app.demo.OutsiderXml.exactly;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.w3c.dom.Element;

/** Seals and opens messages by {@code docs/envelope-profile.md}. */
final class OutsiderEnvelope {
    static final String NAMESPACE = "urn:emexchange:envelope:1";
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Set<String> MARKINGS = Set.of("OFFICIAL", "OFFICIAL-SENSITIVE");

    private OutsiderEnvelope() {}

    /**
     * Signs, then encrypts.
     *
     * @param payload one element, which declares its own namespace
     * @param recipient certificate for encryption; the kind of its key decides the key transport
     */
    static byte[] seal(OutsiderHeader header, String payload, SigningKey signing, X509Certificate recipient)
            throws GeneralSecurityException {
        return ContentEncryption.encrypt(
                signed(header, payload, signing).getBytes(StandardCharsets.UTF_8),
                recipient,
                new KeyDerivation(header.sender(), header.receiver()));
    }

    /** The signed {@code Envelope}, still readable. */
    static String signed(OutsiderHeader header, String payload, SigningKey signing) throws GeneralSecurityException {
        String id = "m-" + header.messageId();
        String open = "<e:Envelope xmlns:e=\"" + NAMESPACE + "\">";
        String signed = "<e:Signed Id=\"" + id + "\">" + document(header, payload) + "</e:Signed>";
        String close = "</e:Envelope>";
        return open + signed + OutsiderSignature.over(canonical(open + signed + close), id, signing) + close;
    }

    /** The {@code Signed} element as a document of its own, as mail has it. */
    static String signedPart(String id, OutsiderHeader header, String payload) {
        return "<e:Signed xmlns:e=\"" + NAMESPACE + "\" Id=\"" + id + "\">" + document(header, payload) + "</e:Signed>";
    }

    private static String document(OutsiderHeader header, String payload) {
        return "<h:" + OutsiderHeader.DOCUMENT + " xmlns:h=\"" + OutsiderHeader.NAMESPACE + "\">" + header.xml()
                + payload + "</h:" + OutsiderHeader.DOCUMENT + ">";
    }

    private static byte[] canonical(String envelope) {
        try {
            Element root =
                    OutsiderXml.parse(envelope.getBytes(StandardCharsets.UTF_8)).getDocumentElement();
            return ExclusiveCanonicalisation.of(OutsiderXml.elements(root).get(0));
        } catch (NotOpenedException e) {
            throw new IllegalArgumentException("the payload is not one well-formed element", e);
        }
    }

    /**
     * Decrypts and verifies a message of the hub's for the party, and checks its sender, receiver, marking and times.
     *
     * @throws NotOpenedException naming the check that failed
     */
    static OpenedMessage open(byte[] sealed, OwnKeys own, HubCertificates hub, Instant now) throws NotOpenedException {
        OpenedMessage opened =
                open(sealed, own.opening(), new KeyDerivation(HubCertificates.HUB, own.party()), hub.signingAt(now));
        check(opened.header(), now);
        return opened;
    }

    /** As {@link #open(byte[], OwnKeys, HubCertificates, Instant)}, between any two parties and without the times. */
    static OpenedMessage open(
            byte[] sealed, List<PrivateKey> opening, KeyDerivation parties, List<X509Certificate> known)
            throws NotOpenedException {
        Element envelope = OutsiderXml.parse(ContentEncryption.decrypt(sealed, opening, parties))
                .getDocumentElement();
        List<Element> two = OutsiderXml.elements(envelope);
        boolean shape = OutsiderXml.is(envelope, NAMESPACE, "Envelope")
                && two.size() == 2
                && OutsiderXml.is(two.get(0), NAMESPACE, "Signed")
                && OutsiderXml.is(two.get(1), OutsiderSignature.NAMESPACE, "Signature");
        if (!shape) {
            throw new NotOpenedException("an envelope outside the profile");
        }
        byte[] octets = OutsiderSignature.verify(two.get(1), two.get(0), known);
        return between(read(OutsiderXml.parse(octets).getDocumentElement()), parties.sender(), parties.receiver());
    }

    /** The message, if it is from that party, for that party, marked, and of this time. */
    static OpenedMessage checked(OpenedMessage opened, String sender, String receiver, Instant now)
            throws NotOpenedException {
        check(between(opened, sender, receiver).header(), now);
        return opened;
    }

    private static OpenedMessage between(OpenedMessage opened, String sender, String receiver)
            throws NotOpenedException {
        if (!opened.header().sender().equals(sender)
                || !opened.header().receiver().equals(receiver)) {
            throw new NotOpenedException("from or for another party");
        }
        return opened;
    }

    /** Header and payload of a {@code Signed} element that has been verified. */
    static OpenedMessage read(Element signed) throws NotOpenedException {
        Element document = exactly(signed, OutsiderHeader.NAMESPACE, OutsiderHeader.DOCUMENT)
                .get(0);
        List<Element> parts = OutsiderXml.elements(document);
        if (parts.size() != 2) {
            throw new NotOpenedException("not a header and one payload");
        }
        OutsiderHeader header = OutsiderHeader.read(parts.get(0));
        if (!OutsiderXml.is(parts.get(1), header.standard(), header.type())) {
            throw new NotOpenedException("another payload than the header says");
        }
        return new OpenedMessage(header, parts.get(1));
    }

    private static void check(OutsiderHeader header, Instant now) throws NotOpenedException {
        if (!MARKINGS.contains(header.scope("MARKING"))) {
            throw new NotOpenedException("no marking that is known");
        }
        if (!OutsiderHeader.instant(header.scope("EXPIRES")).isAfter(now)) {
            throw new NotOpenedException("expired");
        }
        if (header.created().isAfter(now.plus(AHEAD))) {
            throw new NotOpenedException("created in the future");
        }
    }
}
