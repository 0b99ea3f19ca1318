package org.emexchange.hub.seal;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.audit.ShareLog;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.Permit;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.w3c.dom.Element;

/**
 * Takes a message from stage to stage. Each method takes the stage before and returns the next; there is no other way to
 * come by a stage, so holding one is the proof that all before it was done.
 */
public class Sealing {
    private static final Duration AHEAD = Duration.ofMinutes(5);

    private final HubKeys keys;
    private final Map<Form, SealForm> forms;
    private final Closing closing;
    private final Supplier<PartyKeys> parties;
    private final InstantSource clock;
    private final Duration life;

    /** @param life how long a message of the hub's counts after it was sealed */
    public Sealing(HubKeys keys, Supplier<PartyKeys> parties, InstantSource clock, Duration life) {
        this.keys = keys;
        this.parties = parties;
        this.clock = clock;
        this.life = life;
        Decryption decryption = new Decryption(keys.decryption());
        this.forms = Map.of(
                Form.ENVELOPE,
                new EnvelopeForm(decryption),
                Form.MAIL,
                new MailForm(decryption),
                Form.ER7,
                new Er7Form());
        this.closing = new Closing(keys, parties, clock, forms);
    }

    /** Judges the message as it came by the profile of its form, then decrypts it. */
    public Opened open(Received received) {
        return Objects.requireNonNull(forms.get(received.form())).open(received);
    }

    /**
     * Proves the signer; the header and the payload are read from the digested octets and from nothing else.
     *
     * @throws PartyKeys.RevocationUnknownException when nobody can tell whether the signer's certificate still counts
     */
    public Verified verify(Opened opened) {
        return opened.verified(parties.get());
    }

    /** As {@link #verify}, of what has lain here: a key that was revoked since it came proves nothing any more. */
    public Verified verifyAgain(Opened opened) {
        return opened.verified(new RevokedByNow(parties.get(), clock));
    }

    /**
     * One message out of a whole whose signature is proved. Its header is the whole's, but for its own id, order and number;
     * it is to be marked like any other.
     */
    public Verified part(Verified whole, Part part) {
        return whole.part(part);
    }

    /** Checks for whom and when it was signed; the signer is proved already, so that each fault is told by its number. */
    public void heed(Verified verified) {
        Header header = verified.header();
        Received received = verified.received();
        if (!header.sender().equals(received.party())) {
            throw new RefusedException(RefusalCode.SENDER_MISMATCH);
        }
        if (!header.receiver().equals(PartyId.HUB)) {
            throw new RefusedException(RefusalCode.RECIPIENT);
        }
        if (header.created().isAfter(received.reachedDoor().plus(AHEAD))) {
            throw new RefusedException(RefusalCode.TIME_AHEAD);
        }
        if (!header.expires().isAfter(received.reachedDoor())
                || header.expires().isBefore(header.created())) {
            throw new RefusedException(RefusalCode.TIME_PAST);
        }
    }

    /**
     * Checks the classification (COP-36): stated, exact, not above the ceiling, and the same on the outer label. What was
     * not {@link #heed heeded} is not marked either.
     */
    public Marked mark(Verified verified, Marking ceiling) {
        heed(verified);
        String stated = verified.header().marking().orElse("");
        if (stated.equals("SECRET") || stated.equals("TOP SECRET")) {
            throw new RefusedException(RefusalCode.OVER_MARKED);
        }
        Marking marking = Marking.of(stated).orElseThrow(() -> new RefusedException(RefusalCode.UNMARKED));
        if (marking.compareTo(ceiling) > 0) {
            throw new RefusedException(RefusalCode.OVER_MARKED);
        }
        if (verified.received()
                .outerMarking()
                .filter(label -> !label.equals(stated))
                .isPresent()) {
            throw new RefusedException(RefusalCode.MARKING_DIFFERS);
        }
        return new Marked(verified.header(), marking, verified.payload());
    }

    /** A message of the hub's own. */
    public Marked originate(Header header, Marking marking) {
        if (!header.sender().equals(PartyId.HUB)) {
            throw new IllegalArgumentException("only the hub's own messages originate here");
        }
        return new Marked(header, marking, new byte[0]);
    }

    /** The permit must be the sender's own, and for a message of the hub's it must name whom that is for. */
    public Authorised authorise(Marked marked, Permit permit) {
        Header header = marked.header();
        boolean own = header.sender().equals(PartyId.HUB);
        if (!permit.sender().equals(header.sender())
                || (own && !permit.recipient().equals(header.receiver()))) {
            throw new IllegalArgumentException("the permit is for another share");
        }
        return new Authorised(marked, permit);
    }

    /** As {@link #translate(Authorised, byte[], Optional, Leaf.Kind)}, without a rendering. */
    public Translated translate(Authorised authorised, byte[] payload, Leaf.Kind kind) {
        return translate(authorised, payload, Optional.empty(), kind);
    }

    /**
     * One recipient's copy: a message of its own, with its own id, that names the recipient's power and agreement.
     *
     * @param payload XML of the copy
     * @param rendering the same for people, which goes along where the copy goes by mail
     */
    public Translated translate(Authorised authorised, byte[] payload, Optional<Rendering> rendering, Leaf.Kind kind) {
        Element root = Xml.own(payload).getDocumentElement();
        String standard = Objects.requireNonNull(root.getNamespaceURI(), "a payload has a namespace");
        Header header = header(authorised, standard, root.getLocalName());
        return Translated.ofXml(header, authorised.permit(), Canonical.of(root), rendering, kind);
    }

    /**
     * As {@link #translate(Authorised, byte[], Leaf.Kind)}, of a copy that goes in the form {@link Form#ER7}: a message or an
     * acknowledgement. ZEH and ZES are put in when it is sealed.
     *
     * @param message ER7 in UTF-8 with MSH first, a CR behind every segment, and neither ZEH nor ZES
     */
    public Translated translateEr7(Authorised authorised, byte[] message, Leaf.Kind kind) {
        Er7Message er7 = Er7Message.own(message);
        if (er7.count(Zeh.NAME) + er7.count("ZES") > 0) {
            throw new IllegalStateException("the seal of a message is not its mapping's");
        }
        Header header = header(authorised, Header.ER7, er7.msh().type());
        return Translated.ofEr7(header, authorised.permit(), message, kind);
    }

    private Header header(Authorised authorised, String standard, String type) {
        Header from = authorised.marked().header();
        Permit permit = authorised.permit();
        Instant now = clock.instant();
        return new Header(
                from.interchange(),
                UUID.randomUUID().toString(),
                PartyId.HUB,
                permit.recipient(),
                standard,
                type,
                now,
                now.plus(life),
                Optional.of(authorised.marked().marking().text()),
                permit.purpose().name(),
                permit.power().name(),
                permit.agreement(),
                from.order(),
                from.sequence(),
                from.inReplyTo());
    }

    /** Writes the leaf: without it there is nothing to seal. */
    public Recorded record(Translated translated, ShareLog log, PartyId party, Optional<String> orderPseudonym) {
        Header header = translated.header();
        return new Recorded(
                translated,
                log.append(new Leaf(
                        translated.kind(),
                        Optional.of(party),
                        Optional.of(header.receiver()),
                        header.interchange(),
                        Optional.of(header.messageId()),
                        orderPseudonym,
                        Optional.of(new Leaf.Ground(
                                header.purpose(),
                                header.power(),
                                header.agreement(),
                                header.marking().orElseThrow(),
                                Optional.of(translated.permit().capacities())
                                        .filter(both -> translated.kind() == Leaf.Kind.SHARE))),
                        Digests.sha256(translated.payload()),
                        "SEALED " + translated.permit().gateway(),
                        translated.payload().length)));
    }

    /** As {@link #seal(Recorded, Form)}, in the form {@link Form#ENVELOPE}. */
    public Sealed seal(Recorded recorded) {
        return seal(recorded, Form.ENVELOPE);
    }

    /**
     * Signs, then encrypts for the one recipient.
     *
     * @param form the one that the recipient's door takes
     * @throws IllegalArgumentException when the copy cannot go in that form
     * @throws IllegalStateException when our signing certificate has ended: a failure of ours, never a refusal
     * @throws NoCertificateException when the recipient has none to encrypt for
     */
    public Sealed seal(Recorded recorded, Form form) {
        return closing.seal(recorded, form);
    }

    /**
     * As {@link #seal(Recorded, Form)}, for the outbox. Where the recipient has no certificate to encrypt for, the copy is
     * signed, kept and sealed once there is one.
     *
     * @throws IllegalStateException when our signing certificate has ended, or there is no current revocation list
     */
    public Kept keep(Recorded recorded, Form form) {
        return closing.keep(recorded, form);
    }

    /** Whether anything can be verified and signed now: our certificate counts, and revocation can be told. */
    public boolean works() {
        return closing.works();
    }

    /** For the outbox: with our stamp, by which it is known again. */
    public StoredSeal store(Sealed sealed) {
        return new Stamp(keys).on(sealed);
    }

    /**
     * What the outbox held, after our stamp is checked: the same octets, or, where the recipient's certificate or the one we
     * signed with has ended or was revoked meanwhile, the same header and payload sealed anew.
     *
     * @throws IllegalStateException when the stamp is not ours: an error or an attack, never a refusal
     * @throws NoCertificateException when it is to be sealed anew and the recipient has none to encrypt for
     */
    public Sealed restore(StoredSeal stored, byte[] clear) {
        return closing.restore(stored, clear);
    }

    /** SHA-256, lower-case hex, as the log has it. */
    public String digest(byte[] octets) {
        return Digests.sha256(octets);
    }
}
