package org.emexchange.hub.pipeline;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.AlertText;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Leaves that record what became of a message as it came in, and who was alerted. */
final class Leaves {
    private Leaves() {}

    static Leaf of(Kernel kernel, Passage<?> passage, Leaf.Kind kind, String outcome) {
        Optional<Header> header = passage.proved();
        return new Leaf(
                kind,
                Optional.of(passage.sender()),
                Optional.of(PartyId.HUB),
                passage.interchange.number(),
                header.map(Header::messageId),
                header.flatMap(Header::order).map(kernel.pseudonym()),
                header.map(proved -> new Leaf.Ground(
                        proved.purpose(),
                        proved.power(),
                        proved.agreement(),
                        passage.markedSoFar()
                                .map(marked -> marked.marking().text())
                                .orElse("UNMARKED"))),
                passage.received.digest(),
                outcome,
                passage.received.size());
    }

    /**
     * An alert that has left, by the digest of its text.
     *
     * @param party empty where the operators were told
     * @param told whom, and by which way
     */
    static Leaf ofAlert(Kernel kernel, Alert alert, PhoneNumber call, Optional<PartyId> party, String told) {
        byte[] text = AlertText.mail(alert, call).getBytes(StandardCharsets.US_ASCII);
        return new Leaf(
                Leaf.Kind.ALERT,
                Optional.of(PartyId.HUB),
                Optional.of(party.orElse(PartyId.HUB)),
                alert.interchange().name(),
                Optional.of(alert.reference().toString()),
                Optional.empty(),
                Optional.empty(),
                kernel.sealing().digest(text),
                alert.kind() + " " + told,
                text.length);
    }
}
