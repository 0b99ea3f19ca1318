package org.emexchange.app.store;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which body is responsible for an order, as the order's own sender last said. */
final class ResponsibleBodies {
    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;

    ResponsibleBodies(JdbcClient jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
    }

    void keep(PartyId sender, String order, Responsible responsible) {
        jdbc.sql("""
                INSERT INTO responsible_body (order_name, sender, body, role, case_kind)
                VALUES (:order, :sender, :body, :role, :kind)
                ON CONFLICT (order_name, sender) DO UPDATE
                SET body = excluded.body, role = excluded.role, case_kind = excluded.case_kind
                """)
                .param("order", pseudonyms.of(order))
                .param("sender", sender.value())
                .param("body", responsible.body().value())
                .param("role", responsible.role().name())
                .param("kind", responsible.kind().name())
                .update();
    }

    /** Empty also where there is more than one: the hub does not guess. */
    Optional<Responsible> of(String order) {
        List<Responsible> found = jdbc.sql(
                        "SELECT DISTINCT body, role, case_kind FROM responsible_body WHERE order_name = :order")
                .param("order", pseudonyms.of(order))
                .query((row, number) -> new Responsible(
                        new PartyId(row.getString("body")),
                        PartyRole.valueOf(row.getString("role")),
                        CaseKind.valueOf(row.getString("case_kind"))))
                .list();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
