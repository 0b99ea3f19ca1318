package org.emexchange.hub.policy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;

/**
 * What may be shared in one interchange: a few rows of the reviewed table {@code policy/sharing-rules.csv}. Permits
 * nothing that has no row (COP-23); pure.
 */
public final class SharingRule {
    private final String interchange;
    private final List<Row> rows;

    SharingRule(String interchange, List<Row> rows) {
        this.interchange = interchange;
        this.rows = List.copyOf(rows);
    }

    public String interchange() {
        return interchange;
    }

    public List<Row> rows() {
        return rows;
    }

    /**
     * Permits one share or refuses it: {@code NO_RULE} where no row has this sender, recipient and kind of case;
     * {@code PURPOSE}, {@code POWER} or {@code AGREEMENT} where the sender's own words do not fit the rows. Where more than
     * one power can carry the share, the stated one counts.
     */
    public Permit permit(Asked asked) {
        List<Row> ofSender = rows.stream().filter(row -> row.from(asked)).toList();
        List<Row> toRecipient =
                ofSender.stream().filter(candidate -> candidate.to(asked)).toList();
        Row row = toRecipient.stream()
                .filter(candidate -> candidate.power().name().equals(asked.power()))
                .findFirst()
                .or(() -> toRecipient.stream().findFirst())
                .orElseThrow(() -> new RefusedException(RefusalCode.NO_RULE));
        Purpose purpose = row.purpose(asked.purpose()).orElseThrow(() -> new RefusedException(RefusalCode.PURPOSE));
        if (!row.power().name().equals(asked.power())) {
            throw new RefusedException(RefusalCode.POWER);
        }
        if (ofSender.stream().noneMatch(known -> known.agreement().equals(asked.agreement()))) {
            throw new RefusedException(RefusalCode.AGREEMENT);
        }
        return new Permit(asked.sender().id(), asked.recipient().id(), purpose, row.power(), row.agreement());
    }

    /**
     * One question to the rule.
     *
     * @param purpose code that the sender stated
     * @param power code that the sender stated
     * @param agreement reference that the sender stated
     */
    public record Asked(Party sender, Party recipient, CaseKind kind, String purpose, String power, String agreement) {}

    /**
     * One row; an empty sender, recipient or kind stands for any.
     *
     * @param agreement reference of the agreement that covers the share
     */
    public record Row(
            Optional<PartyRole> sender,
            Optional<PartyRole> recipient,
            Optional<CaseKind> kind,
            Power power,
            List<Purpose> purposes,
            String agreement) {
        public Row {
            purposes = List.copyOf(new ArrayList<>(purposes));
        }

        private boolean from(Asked asked) {
            return fits(sender, asked.sender().role()) && fits(kind, asked.kind());
        }

        private boolean to(Asked asked) {
            return fits(recipient, asked.recipient().role());
        }

        private Optional<Purpose> purpose(String stated) {
            return purposes.stream()
                    .filter(known -> known.name().equals(stated))
                    .findFirst();
        }

        private static <E extends Enum<E>> boolean fits(Optional<E> wanted, E given) {
            return wanted.isEmpty() || wanted.get() == given;
        }
    }
}
