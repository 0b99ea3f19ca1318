package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.emexchange.hub.pipeline.Ledger.Responsible;
import org.emexchange.hub.policy.CaseKind;
import org.emexchange.hub.policy.OrderParts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.ReleaseTerms;
import org.emexchange.hub.policy.Supervision;
import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.prison.ReleaseKind;
import org.emexchange.mapping.shared.SentenceType;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which body is responsible for an order, and how it is supervised, as the order's own sender last said. */
final class ResponsibleBodies {
    /** A case is supervised where its body has allocated it, also where another sender gave the order again meanwhile. */
    private static final String STANDING = """
            SELECT order_name, sender, body, role, case_kind, trail_monitored, contractor_is_officer, public_protection,
                youth_custody, contractor, release_kind, sentence, imposed_by,
                max(unit) OVER (PARTITION BY body) AS unit
            FROM responsible_body WHERE order_name = :order AND NOT withdrawn
            """;

    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;
    private final TrailPeriods trails;

    ResponsibleBodies(JdbcClient jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
        this.trails = new TrailPeriods(jdbc);
    }

    /** What the order does not say again, because it is revoked, stands as it was. */
    void keep(PartyId sender, String order, Responsible responsible, Instant now) {
        jdbc.sql("""
                INSERT INTO responsible_body AS known (order_name, sender, body, role, case_kind, trail_monitored,
                    contractor_is_officer, public_protection, youth_custody, contractor, release_kind, sentence, imposed_by)
                VALUES (:order, :sender, :body, :role, :kind, :trail, :isOfficer, :section, :team, :contractor,
                    :release, :sentence, :imposed)
                ON CONFLICT (order_name, sender) DO UPDATE
                SET body = excluded.body, role = excluded.role, case_kind = excluded.case_kind,
                    trail_monitored = coalesce(excluded.trail_monitored, known.trail_monitored),
                    contractor_is_officer = coalesce(excluded.contractor_is_officer, known.contractor_is_officer),
                    public_protection = excluded.public_protection, youth_custody = excluded.youth_custody,
                    contractor = excluded.contractor, release_kind = excluded.release_kind,
                    sentence = excluded.sentence, imposed_by = excluded.imposed_by, withdrawn = false,
                    unit = CASE WHEN known.body = excluded.body THEN known.unit END
                """)
                .param("order", pseudonyms.of(order))
                .param("sender", sender.value())
                .param("body", responsible.body().value())
                .param("role", responsible.role().name())
                .param("kind", responsible.kind().name())
                .param("trail", said(responsible, Supervision::trailMonitored), Types.BOOLEAN)
                .param("isOfficer", said(responsible, Supervision::contractorIsOfficer), Types.BOOLEAN)
                .param("section", value(responsible.publicProtection()), Types.VARCHAR)
                .param("team", value(responsible.youthCustody()), Types.VARCHAR)
                .param("contractor", value(responsible.contractor()), Types.VARCHAR)
                .param("release", term(responsible, ReleaseTerms::kind), Types.VARCHAR)
                .param("sentence", term(responsible, ReleaseTerms::sentence), Types.VARCHAR)
                .param("imposed", term(responsible, ReleaseTerms::imposedBy), Types.VARCHAR)
                .update();
        responsible
                .supervision()
                .ifPresent(said -> trails.say(pseudonyms.of(order), sender.value(), said.trailed(), said.from(), now));
    }

    void withdrawn(PartyId sender, String order) {
        jdbc.sql("UPDATE responsible_body SET withdrawn = true WHERE order_name = :order AND sender = :sender")
                .param("order", pseudonyms.of(order))
                .param("sender", sender.value())
                .update();
        trails.forget(pseudonyms.of(order), sender.value());
    }

    /** In each order of that id whose body or unit allocates; an order of another's stays as it is. */
    void allocated(PartyId allocating, String order, PartyId unit) {
        jdbc.sql("""
                UPDATE responsible_body SET unit = :unit
                WHERE order_name = :order AND :allocating IN (body, unit)
                """)
                .param("unit", unit.value())
                .param("order", pseudonyms.of(order))
                .param("allocating", allocating.value())
                .update();
    }

    List<OrderParts> parts(String order) {
        return jdbc.sql(STANDING + " ORDER BY sender")
                .param("order", pseudonyms.of(order))
                .query((row, number) -> parts(row))
                .list();
    }

    private OrderParts parts(ResultSet row) throws SQLException {
        Responsible read = read(row);
        return new OrderParts(
                new PartyId(row.getString("sender")),
                read.contractor(),
                read.body(),
                read.unit(),
                read.publicProtection(),
                read.youthCustody(),
                read.release());
    }

    private static @Nullable String term(Responsible responsible, Function<ReleaseTerms, Enum<?>> of) {
        return responsible.release().map(of).map(Enum::name).orElse(null);
    }

    private static Optional<ReleaseTerms> release(ResultSet row) throws SQLException {
        String kind = row.getString("release_kind");
        return kind == null
                ? Optional.empty()
                : Optional.of(new ReleaseTerms(
                        ReleaseKind.valueOf(kind),
                        SentenceType.valueOf(row.getString("sentence")),
                        LicenceAuthorityKind.valueOf(row.getString("imposed_by"))));
    }

    private static @Nullable String value(Optional<PartyId> party) {
        return party.map(PartyId::value).orElse(null);
    }

    private static Optional<PartyId> party(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PartyId::new);
    }

    private static @Nullable Boolean said(Responsible responsible, Function<Supervision, Boolean> fact) {
        return responsible.supervision().map(fact).orElse(null);
    }

    /**
     * Empty also where there is more than one: the hub does not guess. Of one body's cases under one id, the lesser
     * disclosure counts.
     */
    Optional<Responsible> of(String order) {
        List<Responsible> found = jdbc.sql(STANDING)
                .param("order", pseudonyms.of(order))
                .query((row, number) -> read(row))
                .list();
        boolean one = found.stream().map(ResponsibleBodies::whose).distinct().count() == 1;
        return one ? found.stream().reduce(ResponsibleBodies::lesser) : Optional.empty();
    }

    private Responsible read(ResultSet row) throws SQLException {
        boolean isOfficer = row.getBoolean("contractor_is_officer");
        boolean said = !row.wasNull();
        return new Responsible(
                new PartyId(row.getString("body")),
                PartyRole.valueOf(row.getString("role")),
                CaseKind.valueOf(row.getString("case_kind")),
                said
                        ? Optional.of(new Supervision(
                                trails.of(row.getString("order_name"), row.getString("sender")), isOfficer))
                        : Optional.empty(),
                party(row, "public_protection"),
                party(row, "youth_custody"),
                party(row, "contractor"),
                party(row, "unit"),
                release(row));
    }

    private static List<Object> whose(Responsible one) {
        return List.of(one.body(), one.role(), one.kind(), one.publicProtection(), one.unit());
    }

    private static Responsible lesser(Responsible one, Responsible other) {
        Optional<Supervision> both = one.supervision()
                .flatMap(first -> other.supervision()
                        .map(second -> new Supervision(
                                first.trailed().and(second.trailed()),
                                first.contractorIsOfficer() && second.contractorIsOfficer())));
        return new Responsible(
                one.body(),
                one.role(),
                one.kind(),
                both,
                one.publicProtection(),
                one.youthCustody(),
                one.contractor(),
                one.unit());
    }
}
