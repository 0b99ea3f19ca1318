package org.emexchange.hub.pipeline;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.apache.camel.Exchange;
import org.apache.camel.InvalidPayloadException;
import org.apache.camel.Processor;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Received;

/**
 * Takes a file in at one party's folder. Whose folder it is follows from the address, which the file transfer server keeps
 * for that party's login. A name that does not fit is refused and the name is all that is kept: nothing is asked of the
 * server under it. What is no file is left alone, with a leaf. What is too large is kept as it comes, unread.
 *
 * <p>When a file reached the door is the time at which the hub first read it: the time that the server shows is its writer's
 * to set.
 */
final class SftpIntake<T> implements Processor {
    private static final String DOOR = "sftp";

    private final Kernel kernel;
    private final SftpInDoor<T> door;

    SftpIntake(Kernel kernel, SftpInDoor<T> door) {
        this.kernel = kernel;
        this.door = door;
    }

    @Override
    public void process(Exchange exchange) throws InvalidPayloadException, IOException {
        SftpFound found = exchange.getMessage().getMandatoryBody(SftpFound.class);
        exchange.getMessage().setBody(null);
        Ledger.Fence fence = kernel.ownership().fence(door.address());
        if (!found.isTaken()) {
            turnAway(found, fence);
            exchange.setRouteStop(true);
        } else if (found.listed().size() > door.interchange().largest(kernel)) {
            new Rejection(kernel)
                    .unread(found::copyTo, RefusalCode.TOO_LARGE, spooled -> passage(found, spooled, fence));
            exchange.setRouteStop(true);
        } else {
            take(exchange, found, passage(found, found.octets(), fence));
        }
    }

    private void take(Exchange exchange, SftpFound found, Passage<T> passage) {
        if (found.listed().size() == 0) {
            new Rejection(kernel).of(passage, new RefusedException(RefusalCode.FILE_EMPTY));
            exchange.setRouteStop(true);
        } else if (found.attempts() >= kernel.limits().attempts()) {
            new Rejection(kernel).late(passage, RefusalCode.POISON);
            exchange.setRouteStop(true);
        } else {
            passage.lastAttempt = found.attempts() + 1 == kernel.limits().attempts();
            exchange.setProperty(Routes.PASSAGE, passage);
        }
    }

    private void turnAway(SftpFound found, Ledger.Fence fence) {
        Passage<T> passage = passage(found, found.name(), fence);
        if (found.listed().regular()) {
            new Rejection(kernel).of(passage, new RefusedException(RefusalCode.FILE_NAME));
        } else {
            leave(passage);
        }
    }

    /** Says once in the log that something is there which is not looked at; nobody is told. */
    private void leave(Passage<T> passage) {
        Received received = passage.received;
        String key = "left#" + received.transportId() + "#" + received.digest();
        try (Ledger.Entry entry = kernel.ledger().open()) {
            passage.fence.ifPresent(entry::require);
            if (entry.claim(new Ledger.Claim(
                    door.party(),
                    key,
                    received.digest(),
                    received.transportId(),
                    door.interchange().number(),
                    received.reachedDoor()))) {
                entry.log().append(Leaves.of(kernel, passage, Leaf.Kind.REFUSAL, RefusalCode.FILE_KIND.number()));
                entry.settle(door.party(), key, Ledger.InboxState.REFUSED, "");
                entry.commit();
            }
        }
    }

    private Passage<T> passage(SftpFound found, byte[] octets, Ledger.Fence fence) {
        Instant now = kernel.clock().instant();
        String delivery = found.isTaken()
                ? found.transportId()
                : "sftp:" + door.address() + "#" + found.listed().regular();
        return passage(Received.at(door.party(), DOOR, octets, now, delivery, Optional.empty()), fence);
    }

    private Passage<T> passage(SftpFound found, Ledger.Original.Spooled spooled, Ledger.Fence fence) {
        Instant now = kernel.clock().instant();
        return passage(
                Received.unread(
                        Form.ENVELOPE, door.party(), DOOR, spooled.digest(), spooled.size(), now, found.transportId()),
                fence);
    }

    private Passage<T> passage(Received received, Ledger.Fence fence) {
        Passage<T> passage = new Passage<>(door.interchange(), received, false, false);
        passage.fence = Optional.of(fence);
        return passage;
    }
}
