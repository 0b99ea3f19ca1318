package org.emexchange.hub.flow.rights;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.PolicyTable;
import org.emexchange.hub.refusal.RefusalCode;
import org.emexchange.hub.refusal.RefusedException;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.shared.XmlNode;

/** Who is the controller of which data, and so answers for which right: the reviewed table {@code policy/controllers.csv} (COP-53 to COP-57). */
final class Controllers {
    private static final String TABLE = "/policy/controllers.csv";
    private static final Controllers REVIEWED =
            new Controllers(PolicyTable.rows(TABLE, "data,rights,controller,instance,source,reading").stream()
                    .map(Row::of)
                    .toList());

    private final List<Row> rows;

    private Controllers(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    /** Whether there is one body of that role, or the message names which it is. */
    private enum Instance {
        ONLY,
        NAMED
    }

    private record Row(RightsData data, Set<Right> rights, PartyRole controller, Instance instance) {
        static Row of(String[] cells) {
            return new Row(
                    RightsData.valueOf(cells[0]),
                    Arrays.stream(cells[1].split("\\|", -1))
                            .map(Right::valueOf)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Right.class))),
                    PartyRole.valueOf(cells[2]),
                    Instance.valueOf(cells[3]));
        }
    }

    static Controllers reviewed() {
        return REVIEWED;
    }

    /** @throws RefusedException where nobody answers for that right about such data, or it is not said which body holds them */
    CaseFacts of(CaseDocument request) {
        XmlNode root = request.root();
        Row row = row(root.code("Data", RightsData.class), Right.of(request))
                .orElseThrow(() -> new RefusedException(RefusalCode.NO_CONTROLLER, List.of("RightsRequest/Data")));
        Optional<String> holder = root.optionalLine("Holder");
        if (holder.isPresent() != (row.instance() == Instance.NAMED)) {
            throw new RefusedException(RefusalCode.HOLDER, List.of("RightsRequest/Holder"));
        }
        return new CaseFacts(
                "",
                CaseKind.CIVIL,
                Optional.empty(),
                Optional.of(row.controller()),
                holder.map(PartyId::new)
                        .map(id -> Map.of(Addressee.CONTROLLER, id))
                        .orElse(Map.of()),
                Optional.empty(),
                false);
    }

    private Optional<Row> row(RightsData data, Right right) {
        return rows.stream()
                .filter(row -> row.data() == data && row.rights().contains(right))
                .findFirst();
    }
}
