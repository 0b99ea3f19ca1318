package org.emexchange.hub.pipeline;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.AgreementGap;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * Whether the agreement that covers a share is in force on the day, by the calendar in London (ISP 4.2). A share without one
 * is on the risk register, which is the share log's leaves of that kind, and is held until there is one, unless the controller
 * lets its interchange run; when its time is up it is refused. What is urgent is recorded and goes: an agreement never keeps
 * anybody from preventing serious harm (ISP 3.2).
 */
final class InForce {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Kernel kernel;

    InForce(Kernel kernel) {
        this.kernel = kernel;
    }

    /** A receipt, or the decider's no: whoever sent something learns what became of it, and nothing more is shared. */
    private static boolean tells(Passage<?> passage) {
        return passage.interchange.answers() || passage.isRefused();
    }

    /** It says itself that it is urgent, or another one does that waits for it; an urgent door alone is no such word. */
    private static boolean isPressing(Passage<?> passage) {
        return passage.saysItIsUrgent()
                || passage.asked.filter(Asked::urgent).isPresent()
                || passage.interchange.stream()
                        .filter(name -> passage.entry().pressing(Admission.stream(passage, name)))
                        .isPresent();
    }

    /** What somebody has decided on is told to whoever decided; all else waits until its time is up. */
    private boolean mayWait(Passage<?> passage) {
        return !passage.decided
                && passage.deadline
                        .filter(end -> !kernel.clock().instant().isBefore(end))
                        .isEmpty();
    }

    /** The day by the calendar in London. */
    static LocalDate today(Kernel kernel) {
        return LocalDate.ofInstant(kernel.clock().instant(), LONDON);
    }

    /** Every part of one answer is one share, whatever the message that it comes in; a request is one by itself. */
    private static String shared(Passage<?> passage) {
        return passage.enquiry
                .map(enquiry -> "enquiry " + enquiry.id())
                .or(() -> passage.asked.filter(asked -> !passage.decided).map(asked -> "request " + asked.id()))
                .orElseGet(() -> passage.header().messageId());
    }

    /** A decision outside any agreement is one on one share (ISP 3.4): with all its recipients, and never again. */
    private void once(Passage<?> passage, String reference) {
        boolean first = passage.entry()
                .useOnce(
                        reference,
                        passage.sender(),
                        shared(passage),
                        kernel.clock().instant());
        if (!first) {
            throw new RefusedException(RefusalCode.ONE_OFF_USED, List.of(reference));
        }
    }

    /** @param reference of the agreement that covers the share, or of the decision in its place */
    void require(Passage<?> passage, Party sender, Party recipient, String reference) {
        if (kernel.register().oneOff(reference).isPresent()) {
            once(passage, reference);
            return;
        }
        Optional<AgreementGap> gap = kernel.register()
                .agreement(reference)
                .map(agreement -> agreement.gap(sender, recipient, today(kernel)))
                .orElse(Optional.of(AgreementGap.NOT_IN_THE_REGISTER));
        if (gap.isEmpty() || tells(passage)) {
            return;
        }
        boolean goes = isPressing(passage) || kernel.limits().withoutAgreement().contains(passage.interchange.number());
        boolean waits = !goes && mayWait(passage);
        Leaf risk = Leaves.of(
                        kernel, passage, Leaf.Kind.RISK, gap.get() + (goes ? " SHARED" : waits ? " HELD" : " REFUSED"))
                .with(Optional.of(recipient.id()))
                .under(reference);
        if (waits) {
            throw new AgreementAwaitedException(risk, reference);
        }
        if (!goes) {
            passage.risk = Optional.of(risk);
            throw new RefusedException(RefusalCode.AGREEMENT_NOT_IN_FORCE, List.of(reference));
        }
        passage.entry().log().append(risk);
        passage.afterCommit.add(
                () -> Announcer.withoutAgreement(passage.interchange.number(), recipient.id(), reference, gap.get()));
    }
}
