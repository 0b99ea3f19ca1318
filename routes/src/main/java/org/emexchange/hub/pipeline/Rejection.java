package org.emexchange.hub.pipeline;

import java.util.Optional;
import java.util.function.Function;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.PartyKeys;
import org.emexchange.hub.seal.Received;

/**
 * Refuses one message: whatever it had done is undone; a leaf, the original in quarantine and a receipt with number,
 * sentence and what to mend are committed together. Who has not proved to be the sender is told the uniform fault, and by
 * mail nothing.
 */
final class Rejection {
    private final Kernel kernel;

    Rejection(Kernel kernel) {
        this.kernel = kernel;
    }

    void of(Passage<?> passage, RefusedException refused) {
        passage.abandon();
        try (Ledger.Entry entry = kernel.ledger().open()) {
            refuse(passage, refused, entry, new Ledger.Original.Whole(passage.received.octets()));
        }
    }

    /**
     * Refuses what could not be processed or came too late, under the message id of its sender where that can be proved;
     * what was taken in before is known again instead.
     */
    void late(Passage<?> passage, RefusalCode code) {
        RefusedException fault = new RefusedException(code);
        try {
            Duties duties = new Duties(kernel);
            duties.open(passage);
            duties.verify(passage);
            duties.recognise(passage);
        } catch (PartyKeys.RevocationUnknownException unknown) {
            throw unknown;
        } catch (RuntimeException | StackOverflowError unreadable) {
            fault = reused(unreadable).orElse(fault);
        }
        if (!passage.ended()) {
            of(passage, fault);
        }
    }

    /** All else that keeps it from being opened may be why it was set aside. */
    private static Optional<RefusedException> reused(Throwable fault) {
        return fault instanceof RefusedException refused && refused.code() == RefusalCode.MESSAGE_ID_REUSED
                ? Optional.of(refused)
                : Optional.empty();
    }

    /**
     * Refuses what is not read into memory; its octets go into quarantine as they come.
     *
     * @param passage made with what is known of the octets once they have been seen
     */
    void unread(Ledger.Octets octets, RefusalCode code, Function<Ledger.Original.Spooled, Passage<?>> passage) {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            Ledger.Original.Spooled spooled = entry.spool(octets);
            refuse(passage.apply(spooled), new RefusedException(code), entry, spooled);
        }
    }

    private void refuse(Passage<?> passage, RefusedException refused, Ledger.Entry entry, Ledger.Original original) {
        passage.fence.ifPresent(entry::require);
        String key = key(passage, refused.code());
        boolean first = entry.claim(claim(passage, key));
        if (first) {
            write(passage, refused, entry, original);
            entry.commit();
        }
        boolean reused = refused.code() == RefusalCode.MESSAGE_ID_REUSED;
        if (!first && reused) {
            passage.acknowledgement.ifPresent(answer -> answer.refused(refused));
        }
        passage.known = first || reused || passage.proved().isEmpty();
        if (first) {
            kernel.signals().posted();
            Announcer.refused(
                    passage.interchange.number(),
                    passage.sender(),
                    refused.code(),
                    passage.proved().map(Header::messageId));
            if (refused.code() == RefusalCode.POISON) {
                Announcer.setAside(
                        passage.interchange.number(),
                        passage.sender(),
                        passage.received.door(),
                        passage.received.digest());
            }
            if (refused.code() == RefusalCode.SEQUENCE_GAP) {
                Announcer.gap(
                        passage.interchange.number(),
                        passage.sender(),
                        passage.header().messageId());
            }
        }
    }

    private void write(Passage<?> passage, RefusedException refused, Ledger.Entry entry, Ledger.Original original) {
        Received received = passage.received;
        entry.log()
                .append(Leaves.of(
                        kernel, passage, Leaf.Kind.REFUSAL, refused.code().number()));
        passage.risk.ifPresent(entry.log()::append);
        entry.quarantine(new Ledger.Quarantined(
                received.digest(),
                Optional.of(passage.sender()),
                received.door(),
                refused.code().number(),
                received.reachedDoor(),
                original));
        String receipt = answered(passage) ? new Receipts(kernel).refused(passage, told(passage, refused), entry) : "";
        entry.settle(passage.sender(), key(passage, refused.code()), Ledger.InboxState.REFUSED, receipt);
    }

    /** Anybody can write any From: an answer to a mail goes to whom it is proved to be from, and to nobody before. */
    private static boolean answered(Passage<?> passage) {
        return passage.received.form() != Form.MAIL || passage.proved().isPresent();
    }

    /** A header is read only once its signature is proved: whoever signed it learns what to mend in it. */
    private static RefusedException told(Passage<?> passage, RefusedException refused) {
        boolean stranger = passage.proved().isEmpty() && refused.code() != RefusalCode.HEADER;
        return stranger && refused.code().hiddenFromStrangers()
                ? new RefusedException(RefusalCode.UNREADABLE)
                : refused;
    }

    /** Under which id the inbox keeps the refusal: the proved message id, or else this delivery of these octets. */
    private static String key(Passage<?> passage, RefusalCode code) {
        String delivery = passage.received.transportId() + "#" + passage.received.digest();
        if (code == RefusalCode.MESSAGE_ID_REUSED) {
            return "reused#" + passage.verified().contentDigest();
        }
        return passage.proved().map(Header::messageId).orElse("unproved#" + delivery);
    }

    private static Ledger.Claim claim(Passage<?> passage, String key) {
        return new Ledger.Claim(
                passage.sender(),
                key,
                passage.proved()
                        .map(header -> passage.verified().contentDigest())
                        .orElse(passage.received.digest()),
                passage.received.transportId(),
                passage.interchange.number(),
                passage.received.reachedDoor());
    }
}
