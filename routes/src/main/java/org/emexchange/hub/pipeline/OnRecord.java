package org.emexchange.hub.pipeline;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.Ground;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.SharingRule;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.hub.seal.Header;

/** Which grounds a message has, beside those that the table of shares vouches for: by its content, and by what the hub keeps. */
final class OnRecord {
    private final Kernel kernel;

    OnRecord(Kernel kernel) {
        this.kernel = kernel;
    }

    /** What the sharing rule is asked about one copy: by the words of the header, on the grounds that stand now. */
    <T> SharingRule.Asked asked(Passage<T> passage, Addressee addressee, Party sender, Party recipient) {
        Header header = passage.marked().header();
        Set<Ground> grounds = of(passage);
        return new SharingRule.Asked(
                sender,
                recipient,
                new Recipients(kernel).kind(passage, addressee),
                header.purpose(),
                header.power(),
                header.agreement(),
                kernel.register()
                        .oneOff(header.agreement())
                        .filter(one ->
                                one.covers(passage.interchange.number(), sender, recipient, InForce.today(kernel))),
                grounds,
                lacking(passage, grounds));
    }

    /** For no other purpose than the content names: asked once the rule has found the header's to be one of its own. */
    <T> void requirePurpose(Passage<T> passage) {
        String stated = passage.marked().header().purpose();
        Optional<String> named = passage.interchange.purpose.of(passage.content(), passage.asked);
        if (named.filter(purpose -> !purpose.equals(stated)).isPresent()) {
            throw new RefusedException(RefusalCode.PURPOSE_DIFFERS, List.of("BusinessScope/Scope[Type='PURPOSE']"));
        }
    }

    private static <T> Map<Ground, List<String>> lacking(Passage<T> passage, Set<Ground> grounds) {
        Map<Ground, List<String>> lacking = new EnumMap<>(Ground.class);
        Stream.of(Ground.values())
                .filter(ground -> !grounds.contains(ground))
                .forEach(ground -> lacking.put(ground, passage.interchange.stated.lacking(passage.content(), ground)));
        return lacking;
    }

    private <T> Set<Ground> of(Passage<T> passage) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        grounds.addAll(passage.interchange.stated.of(passage.content(), passage.asked));
        decision(passage, grounds);
        if (kernel.register()
                .agencyDecision()
                .filter(decision -> decision.isInForceOn(InForce.today(kernel)))
                .isPresent()) {
            grounds.add(Ground.STANDING_DECISION);
        }
        return grounds;
    }

    /** What is withdrawn was granted: the contractor has to be told that it is not any more. */
    private static void decision(Passage<?> passage, Set<Ground> grounds) {
        Optional<Asked> asked = passage.asked;
        if (asked.isEmpty()) {
            if (passage.interchange.deciding.isPresent()) {
                grounds.add(Ground.DECISION_AWAITED);
            }
            return;
        }
        grounds.add(Ground.DECISION_TAKEN);
        if (asked.get().ruling().grants() || asked.get().ruling().outcome() == Ruling.Outcome.WITHDRAWN) {
            grounds.add(Ground.DECISION_GRANTED);
        }
    }
}
