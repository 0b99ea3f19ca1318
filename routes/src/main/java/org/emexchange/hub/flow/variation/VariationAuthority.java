package org.emexchange.hub.flow.variation;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emexchange.hub.pipeline.Authority;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.PolicyTable;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.XmlNode;

/**
 * On whose authority a licence may be varied after release (COP-12, COP-13): the reviewed table
 * {@code policy/variation-authority.csv}. Sentence and imposing authority are those of the release that the hub carried, and
 * not the word of whoever varies it.
 */
final class VariationAuthority implements Authority<CaseDocument> {
    private static final VariationAuthority REVIEWED = read();

    private final List<Row> rows;

    private VariationAuthority(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Who decided, as the element of the message that says so. */
    enum By {
        SECRETARY_OF_STATE("SecretaryOfState"),
        PAROLE_BOARD("ParoleBoard"),
        GOVERNOR("Governor"),
        YOUTH_CUSTODY("YouthCustody");

        private final String element;

        By(String element) {
            this.element = element;
        }

        static By of(XmlNode authority) {
            return Arrays.stream(values())
                    .filter(one -> authority.has(one.element))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** As the message states it. */
    enum Age {
        ADULT,
        UNDER_18
    }

    private record Row(
            Set<SentenceType> sentences,
            Set<LicenceAuthorityKind> imposedBy,
            Age age,
            PartyRole sender,
            Set<By> sufficient) {
        boolean isAbout(ReleaseTerms release, Age who, PartyRole from) {
            return sentences.contains(release.sentence())
                    && imposedBy.contains(release.imposedBy())
                    && age == who
                    && sender == from;
        }
    }

    static VariationAuthority reviewed() {
        return REVIEWED;
    }

    @Override
    public void require(CaseDocument variation, Party sender, List<OrderParts> orders) {
        Age age = variation.root().code("Age", Age.class);
        By by = By.of(variation.root().only("Authority"));
        orders.forEach(order -> require(order, age, sender.role(), by));
    }

    private void require(OrderParts order, Age age, PartyRole sender, By by) {
        ReleaseTerms release = order.release().orElseThrow(() -> new RefusedException(RefusalCode.NO_LICENCE));
        if (order.youthCustody().isPresent() != (age == Age.UNDER_18)) {
            throw new RefusedException(RefusalCode.AGE_CONTRADICTS_RELEASE, List.of("LicenceVariation/Age"));
        }
        List<Row> about =
                rows.stream().filter(row -> row.isAbout(release, age, sender)).toList();
        if (about.isEmpty()) {
            throw new RefusedException(RefusalCode.MAY_NOT_VARY);
        }
        if (about.stream().noneMatch(row -> row.sufficient().contains(by))) {
            throw new RefusedException(RefusalCode.VARIATION_AUTHORITY, List.of("LicenceVariation/Authority"));
        }
    }

    private static VariationAuthority read() {
        return new VariationAuthority(
                PolicyTable.rows(
                                "/policy/variation-authority.csv", "sentences,imposed-by,age,sender,authorities,source")
                        .stream()
                        .map(cells -> new Row(
                                all(SentenceType.class, cells[0]),
                                all(LicenceAuthorityKind.class, cells[1]),
                                Age.valueOf(cells[2]),
                                PartyRole.valueOf(cells[3]),
                                all(By.class, cells[4])))
                        .toList());
    }

    private static <E extends Enum<E>> Set<E> all(Class<E> type, String cell) {
        EnumSet<E> found = EnumSet.noneOf(type);
        for (String name : cell.split("\\|", -1)) {
            found.add(Enum.valueOf(type, name));
        }
        return found;
    }
}
