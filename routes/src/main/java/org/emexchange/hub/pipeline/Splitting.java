package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Form;
import org.emexchange.hub.seal.Header;
import org.emexchange.hub.seal.Part;
import org.emexchange.hub.seal.Received;
import org.emexchange.mapping.hl7.BatchElement;
import org.emexchange.mapping.hl7.Er7Message;
import org.emexchange.mapping.hl7.Hl7Batch;
import org.emexchange.mapping.hl7.Hl7BatchXml;

/** Takes a verified file apart. What one of its messages is like is no matter of the others, nor of the file. */
final class Splitting {
    private static final String NUMBER = "[1-9][0-9]{0,8}";

    private final Kernel kernel;

    Splitting(Kernel kernel) {
        this.kernel = kernel;
    }

    <T> Batch<T> of(Passage<T> file) {
        Hl7Batch batch = Reading.of(
                payload -> Hl7Batch.split(Hl7BatchXml.read(payload).toArray()),
                file.marked().payload());
        if (!batch.sender().equals(file.sender().value())) {
            throw new RefusedException(RefusalCode.SENDER_MISMATCH, List.of("FHS-4"));
        }
        return new Batch<>(
                batch,
                batch.elements().stream().map(element -> message(file, element)).toList());
    }

    private <T> Passage<T> message(Passage<T> file, BatchElement element) {
        byte[] octets = element.octets().toArray();
        Received own = Received.at(
                Form.ER7,
                file.sender(),
                file.received.door(),
                octets,
                file.received.reachedDoor(),
                file.received.transportId() + "#" + element.number(),
                Optional.empty());
        Passage<T> message = new Passage<>(file.interchange, own, file.urgent, file.released);
        message.file = Optional.of(file);
        message.fence = file.fence;
        message.deadline = file.deadline;
        if (!file.released) {
            message.acknowledgement = Optional.of(new Acknowledgement(file.interchange, own, kernel.clock()));
        }
        name(message, Er7Message.controlId(octets).orElse("#" + element.number()), Optional.empty());
        return message;
    }

    /**
     * Gives a message of a file, once it has been read, the order that it is about and its sender's number for it: in a file,
     * MSH-13 has what the header has elsewhere.
     */
    void number(Passage<?> message) {
        byte[] octets = message.received.octets();
        if (sequence(octets).isEmpty() && message.interchange.stream().isPresent()) {
            throw new RefusedException(RefusalCode.PAYLOAD_INVALID, List.of("MSH-13"));
        }
        name(
                message,
                Er7Message.controlId(octets).orElseThrow(),
                Optional.of(message.facts().order()));
    }

    private void name(Passage<?> message, String name, Optional<String> order) {
        byte[] octets = message.received.octets();
        Part part = new Part(name, Header.ER7, message.interchange.document, order, sequence(octets), octets);
        Passage<?> file = message.file.orElseThrow();
        message.verified(kernel.sealing().part(file.verified(), part));
        message.marked(kernel.sealing().mark(message.verified(), message.interchange.ceiling()));
    }

    private static OptionalLong sequence(byte[] octets) {
        return Er7Message.ofMsh(octets, 13)
                .filter(text -> text.matches(NUMBER))
                .map(text -> OptionalLong.of(Long.parseLong(text)))
                .orElseGet(OptionalLong::empty);
    }
}
