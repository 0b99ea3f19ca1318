package org.emexchange.hub.pipeline;

import java.util.Optional;
import org.emexchange.hub.audit.Leaf;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.seal.Header;

/** Leaves that record what became of a message as it came in. */
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
}
