package org.emexchange.hub.pipeline;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;
import org.apache.camel.support.DefaultMessage;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.MailHead;
import org.emexchange.hub.seal.Received;

/**
 * Takes a mail in from one of the hub's mailboxes, raw, under the lease of the door. What is from no party, and what is
 * sent by a machine by itself, is kept and answered to nobody; so is whatever does not prove to be its sender's. What is
 * too large is kept unread, and what we fail on again and again is set aside.
 */
final class MailIntake<T> implements Processor {
    private static final String DOOR = "mail";

    private final Kernel kernel;
    private final MailInDoor<T> door;

    MailIntake(Kernel kernel, MailInDoor<T> door) {
        this.kernel = kernel;
        this.door = door;
    }

    /** A mail as it lies in the mailbox: its place and when the server took it. */
    private record Lying(MailOctets octets, MailPlace place, Instant reached, Ledger.Fence fence) {}

    @Override
    public void process(Exchange exchange) throws MessagingException, IOException {
        Message mail = Routes.mail(exchange);
        exchange.setMessage(new DefaultMessage(exchange));
        Lying lying = new Lying(
                new MailOctets(mail),
                MailPlace.of(door.door().name(), mail),
                Optional.ofNullable(mail.getReceivedDate()).map(Date::toInstant).orElseGet(kernel.clock()::instant),
                kernel.ownership().fence(door.address()));
        boolean poison = MailAttempts.before(exchange) >= kernel.limits().attempts();
        try {
            Passage<T> passage = poison ? poisoned(lying) : passage(lying);
            if (poison) {
                new Rejection(kernel).late(passage, RefusalCode.POISON);
                exchange.setRouteStop(true);
            } else {
                exchange.setProperty(Routes.PASSAGE, passage);
            }
        } catch (StrayException stray) {
            new Stray(kernel, door).keep(lying.octets()::copyTo, stray.code, lying.place(), lying.reached());
            exchange.setRouteStop(true);
        } catch (UntakenException untaken) {
            exchange.setRouteStop(true);
        }
    }

    /** On which we have failed too often. Where its head is what we fail on, nobody knows whose it is. */
    private Passage<T> poisoned(Lying lying) throws MessagingException, IOException {
        try {
            return passage(lying);
        } catch (StrayException | UntakenException settled) {
            throw settled;
        } catch (RuntimeException failure) {
            throw new StrayException(RefusalCode.POISON);
        }
    }

    private Passage<T> passage(Lying lying) throws MessagingException, IOException {
        Optional<byte[]> whole = lying.octets().within(kernel.limits().octets());
        MailHead head = head(whole.isPresent() ? whole.get() : lying.octets().beginning());
        PartyId party = sender(head);
        if (whole.isEmpty()) {
            new Rejection(kernel)
                    .unread(lying.octets()::copyTo, RefusalCode.TOO_LARGE, spooled -> unread(party, spooled, lying));
            throw new UntakenException();
        }
        Passage<T> passage = taken(party, whole.get(), head, lying);
        if (head.controls() > 0) {
            new Rejection(kernel).of(passage, new RefusedException(RefusalCode.CONTROL_HEADER));
            throw new UntakenException();
        }
        return passage;
    }

    private MailHead head(byte[] beginning) {
        try {
            return MailHead.read(beginning);
        } catch (RefusedException unreadable) {
            throw new StrayException(unreadable.code());
        }
    }

    private PartyId sender(MailHead head) {
        if (head.automatic()) {
            throw new StrayException(RefusalCode.MAIL_AUTOMATIC);
        }
        try {
            return door.sender(kernel.register(), head.from())
                    .map(Party::id)
                    .orElseThrow(() -> new StrayException(RefusalCode.MAIL_STRANGER));
        } catch (RefusedException unreadable) {
            throw new StrayException(unreadable.code());
        }
    }

    private Passage<T> taken(PartyId party, byte[] octets, MailHead head, Lying lying) {
        Passage<T> passage = passage(
                Received.at(
                        Form.MAIL,
                        party,
                        DOOR,
                        octets,
                        lying.reached(),
                        lying.place().text(),
                        head.marking()),
                lying);
        passage.dropped = head.settings();
        return passage;
    }

    private Passage<T> unread(PartyId party, Ledger.Original.Spooled spooled, Lying lying) {
        return passage(
                Received.unread(
                        Form.MAIL,
                        party,
                        DOOR,
                        spooled.digest(),
                        spooled.size(),
                        lying.reached(),
                        lying.place().text()),
                lying);
    }

    private Passage<T> passage(Received received, Lying lying) {
        Passage<T> passage = new Passage<>(door.interchange(), received, false, false);
        passage.fence = Optional.of(lying.fence());
        return passage;
    }

    /** It is nobody's message: kept, and answered to nobody. */
    private static final class StrayException extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final RefusalCode code;

        StrayException(RefusalCode code) {
            this.code = code;
        }
    }

    /** It has been refused. */
    private static final class UntakenException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
