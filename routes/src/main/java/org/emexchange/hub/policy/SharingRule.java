package org.emexchange.hub.policy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What may be shared in one interchange: a few rows of the reviewed table {@code policy/sharing-rules.csv}. Permits
 * nothing that has no row, and nothing that no gateway carries (COP-23); pure.
 */
public final class SharingRule {
    private final String interchange;
    private final List<SharingRow> rows;

    /** @throws IllegalStateException where a row would let something through that no gateway carries */
    SharingRule(String interchange, List<SharingRow> rows) {
        this.interchange = interchange;
        this.rows = List.copyOf(rows);
        rows.forEach(row -> row.questions().forEach(question -> {
            if (Gateways.reviewed().ask(question) instanceof Verdict.Refused refused) {
                throw new IllegalStateException(interchange + ": no gateway carries " + question + ": " + refused);
            }
        }));
    }

    public String interchange() {
        return interchange;
    }

    public List<SharingRow> rows() {
        return rows;
    }

    /**
     * Permits one share or refuses it: {@code NO_RULE} where no row has this sender, recipient and kind of case;
     * {@code PURPOSE}, {@code POWER} or {@code AGREEMENT} where the sender's own words do not fit the rows, and the
     * obstacle's own code where no gateway carries it. Where more than one power can carry the share, the stated one counts;
     * where more than one row does, the first to all of which the recipient's entitlement is recorded (ISP 3.2).
     */
    public Permit permit(Asked asked) {
        Stated stated = stated(asked);
        List<Verdict> verdicts = verdicts(asked, stated);
        requireEntitlement(asked, stated, verdicts);
        verdicts.forEach(verdict -> requireNot(asked, verdict, EnumSet.allOf(Obstacle.class)));
        return new Permit(
                asked.sender().id(),
                asked.recipient().id(),
                stated.purpose(),
                stated.row().power(),
                agreement(asked, stated),
                verdicts.stream().map(Verdict::rule).distinct().collect(Collectors.joining("+")),
                asked.sender().capacity() + ">" + asked.recipient().capacity(),
                stated.row().categories());
    }

    /**
     * Refuses what could not be shared even if a named person decided for it; nothing may leave on it.
     *
     * @return reference of the agreement, or of the decision in its place, that would cover the share
     */
    public String awaiting(Asked asked) {
        Stated stated = stated(asked);
        verdicts(asked, stated)
                .forEach(verdict ->
                        requireNot(asked, verdict, EnumSet.complementOf(EnumSet.of(Obstacle.DECISION_AWAITED))));
        return agreement(asked, stated);
    }

    private static String agreement(Asked asked, Stated stated) {
        return asked.oneOff().map(OneOffShare::reference).orElse(stated.row().agreement());
    }

    /** Refuses what no row could ever carry, of a share that is not made for a reason of its own. */
    public void requireARow(Asked asked) {
        stated(asked);
    }

    private Stated stated(Asked asked) {
        List<SharingRow> ofSender = rows.stream()
                .filter(row -> row.from(asked.sender().role(), asked.kind()))
                .toList();
        List<SharingRow> toRecipient = ofSender.stream()
                .filter(row -> row.to(asked.recipient().role()))
                .toList();
        SharingRow row = toRecipient.stream()
                .filter(candidate -> candidate.power().name().equals(asked.power()))
                .findFirst()
                .or(() -> toRecipient.stream().findFirst())
                .orElseThrow(() -> new RefusedException(RefusalCode.NO_RULE));
        Purpose purpose = row.purposes().stream()
                .filter(known -> known.name().equals(asked.purpose()))
                .findFirst()
                .orElseThrow(() -> new RefusedException(RefusalCode.PURPOSE));
        Stated stated = toRecipient.stream()
                .filter(candidate ->
                        candidate.power() == row.power() && candidate.purposes().contains(purpose))
                .map(candidate -> new Stated(candidate, purpose))
                .filter(candidate -> verdicts(asked, candidate).stream().noneMatch(SharingRule::lacksEntitlement))
                .findFirst()
                .orElse(new Stated(row, purpose));
        if (!row.power().name().equals(asked.power())) {
            refuseWhatSection14CannotCarry(asked, stated);
            throw new RefusedException(RefusalCode.POWER);
        }
        if (asked.oneOff().isEmpty()
                && ofSender.stream().noneMatch(known -> known.agreement().equals(asked.agreement()))) {
            throw new RefusedException(RefusalCode.AGREEMENT);
        }
        return stated;
    }

    /** COP-24, told by its own number; of what has no kind of case, a receipt, none can be wrong. */
    private static void refuseWhatSection14CannotCarry(Asked asked, Stated stated) {
        if (asked.power().equals(Power.OMA_2007_S14.name())) {
            Set<Obstacle> never = stated.row().kind().isPresent()
                    ? EnumSet.of(Obstacle.LISTS, Obstacle.CASE)
                    : EnumSet.of(Obstacle.LISTS);
            ask(asked, stated, Power.OMA_2007_S14).forEach(verdict -> requireNot(asked, verdict, never));
        }
    }

    private static List<Verdict> verdicts(Asked asked, Stated stated) {
        return ask(asked, stated, stated.row().power());
    }

    private static List<Verdict> ask(Asked asked, Stated stated, Power power) {
        return stated.row().categories().stream()
                .sorted()
                .map(category -> Gateways.reviewed()
                        .ask(new Question(
                                Body.of(asked.sender()),
                                Body.of(asked.recipient()),
                                asked.kind(),
                                category,
                                stated.purpose(),
                                power,
                                grounds(asked, stated, category))))
                .toList();
    }

    /** An entitlement is one of this recipient's to this kind of data, and to no other. */
    private static Set<Ground> grounds(Asked asked, Stated stated, DataCategory category) {
        EnumSet<Ground> grounds = EnumSet.noneOf(Ground.class);
        grounds.addAll(stated.row().grounds(Ground.Origin.TABLE));
        grounds.addAll(asked.grounds());
        if (asked.recipient().isRecordedAsEntitledTo(category)) {
            grounds.add(Ground.ENTITLEMENT_RECORDED);
        }
        return grounds;
    }

    private static boolean lacksEntitlement(Verdict verdict) {
        return verdict instanceof Verdict.Refused refused && refused.obstacle() == Obstacle.ENTITLEMENT_NOT_RECORDED;
    }

    /** Told with what would have to be recorded, and of whom. */
    private static void requireEntitlement(Asked asked, Stated stated, List<Verdict> verdicts) {
        if (verdicts.stream().anyMatch(SharingRule::lacksEntitlement)) {
            List<String> places = new ArrayList<>();
            verdicts.stream()
                    .filter(SharingRule::lacksEntitlement)
                    .map(Verdict::rule)
                    .distinct()
                    .forEach(places::add);
            stated.row().categories().stream()
                    .filter(OffenceEntitlement.KINDS::contains)
                    .filter(kind -> !asked.recipient().isRecordedAsEntitledTo(kind))
                    .sorted()
                    .forEach(kind -> places.add(asked.recipient().id() + " " + kind));
            throw new RefusedException(RefusalCode.ENTITLEMENT_NOT_RECORDED, places);
        }
    }

    private static void requireNot(Asked asked, Verdict verdict, Set<Obstacle> obstacles) {
        if (verdict instanceof Verdict.Refused refused && obstacles.contains(refused.obstacle())) {
            throw new RefusedException(
                    refused.obstacle().code(),
                    Stream.concat(Stream.of(refused.rule()), asked.lacking(refused.obstacle()))
                            .toList());
        }
    }

    /**
     * One question to the rule.
     *
     * @param purpose code that the sender stated
     * @param power code that the sender stated
     * @param agreement reference that the sender stated
     * @param oneOff the decision on this share in place of an agreement, where the sender names one that covers it
     * @param grounds on record for this share, beside those that the table vouches for
     * @param lacking where the content falls short of those that are not, as a refusal names it
     */
    public record Asked(
            Party sender,
            Party recipient,
            CaseKind kind,
            String purpose,
            String power,
            String agreement,
            Optional<OneOffShare> oneOff,
            Set<Ground> grounds,
            Map<Ground, List<String>> lacking) {
        /** Where nothing is on record but what the table vouches for. */
        public Asked(Party sender, Party recipient, CaseKind kind, String purpose, String power, String agreement) {
            this(sender, recipient, kind, purpose, power, agreement, Set.of());
        }

        /** On an agreement. */
        public Asked(
                Party sender,
                Party recipient,
                CaseKind kind,
                String purpose,
                String power,
                String agreement,
                Set<Ground> grounds) {
            this(sender, recipient, kind, purpose, power, agreement, Optional.empty(), grounds, Map.of());
        }

        private Stream<String> lacking(Obstacle obstacle) {
            return lacking.entrySet().stream()
                    .filter(entry -> entry.getKey().without() == obstacle)
                    .flatMap(entry -> entry.getValue().stream())
                    .distinct();
        }
    }

    /** The row that carries it, and what it is for. */
    private record Stated(SharingRow row, Purpose purpose) {}
}
