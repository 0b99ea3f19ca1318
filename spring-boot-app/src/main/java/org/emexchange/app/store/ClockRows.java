package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.DutyParty;
import org.emexchange.hub.duty.Fact;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.ClockBook;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Facts for the clocks, the looks that are due, and the notices given. */
final class ClockRows implements ClockBook, ClockBook.Book {
    private static final String KEY =
            "reference = :reference AND kind = :kind AND interchange = :interchange AND since = :since AND audience = :audience";
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    private final JdbcClient jdbc;

    ClockRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<List<Fact>> open(int most) {
        return jdbc
                .sql("SELECT subject FROM duty_look WHERE is_open ORDER BY due_at NULLS FIRST, subject LIMIT :most")
                .param("most", most)
                .query(String.class)
                .list()
                .stream()
                .map(this::about)
                .toList();
    }

    @Override
    public void tell(List<Fact> facts) {
        facts.forEach(this::tell);
        facts.stream()
                .map(Fact::subject)
                .distinct()
                .forEach(subject -> jdbc.sql("""
                        INSERT INTO duty_look AS look (subject, due_at, is_open) VALUES (:subject, '-infinity', true)
                        ON CONFLICT (subject) DO UPDATE SET due_at = '-infinity', is_open = true
                        """).param("subject", subject).update());
    }

    private void tell(Fact fact) {
        jdbc.sql("""
                INSERT INTO duty_fact (id, subject, occurrence, matter, about, at, known_at, due_by, parties)
                VALUES (:id, :subject, :occurrence, :matter, :about, :at, :known, :due, :parties)
                ON CONFLICT (id) DO NOTHING
                """)
                .param("id", fact.id())
                .param("subject", fact.subject())
                .param("occurrence", fact.what().name())
                .param("matter", fact.matter().orElse(null), Types.VARCHAR)
                .param("about", fact.about().orElse(null), Types.VARCHAR)
                .param("at", DatabaseTime.of(fact.at()))
                .param("known", DatabaseTime.of(fact.knownAt()))
                .param("due", fact.dueBy().map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("parties", text(fact.parties()))
                .update();
    }

    @Override
    public Optional<List<Fact>> due(Instant now) {
        return jdbc.sql("""
                        SELECT subject FROM duty_look WHERE due_at <= :now
                        ORDER BY due_at, subject LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", DatabaseTime.of(now))
                .query(String.class)
                .optional()
                .map(this::about);
    }

    @Override
    public void looked(String subject, Optional<Instant> next, boolean open) {
        jdbc.sql("UPDATE duty_look SET due_at = :next, is_open = :open WHERE subject = :subject")
                .param("next", next.map(DatabaseTime::of).orElse(null), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("open", open)
                .param("subject", subject)
                .update();
    }

    @Override
    public boolean notice(DutyClock.Key clock, DutyClock.Phase phase, Optional<Instant> due, Instant at) {
        return jdbc.sql("""
                        INSERT INTO duty_notice (clock, subject, matter, event, phase, due, told_at)
                        VALUES (:clock, :subject, :matter, :event, :phase, :due, :at) ON CONFLICT DO NOTHING
                        """)
                        .param("clock", clock.clock())
                        .param("subject", clock.subject())
                        .param("matter", clock.matter().orElse(""))
                        .param("event", DatabaseTime.of(clock.event()))
                        .param("phase", phase.name())
                        .param("due", DatabaseTime.of(due.orElse(NEVER)))
                        .param("at", DatabaseTime.of(at))
                        .update()
                == 1;
    }

    @Override
    public void lookAtAll() {
        jdbc.sql("UPDATE duty_look SET due_at = '-infinity' WHERE is_open").update();
    }

    @Override
    public void putUp(Notice notice, Instant at) {
        of(notice, """
                INSERT INTO duty_alert (reference, kind, interchange, since, audience, clock, try_at)
                VALUES (:reference, :kind, :interchange, :since, :audience, :clock, :at) ON CONFLICT DO NOTHING
                """)
                .param("clock", notice.clock())
                .param("at", DatabaseTime.of(at))
                .update();
    }

    @Override
    public Optional<Notice> unsent(Instant now) {
        return jdbc.sql("""
                        SELECT * FROM duty_alert WHERE sent_at IS NULL AND try_at <= :now
                        ORDER BY try_at LIMIT 1 FOR UPDATE SKIP LOCKED
                        """)
                .param("now", DatabaseTime.of(now))
                .query((row, number) -> notice(row))
                .optional();
    }

    @Override
    public void sent(Notice notice, Instant at) {
        of(notice, "UPDATE duty_alert SET sent_at = :at WHERE " + KEY)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    @Override
    public void again(Notice notice, Instant at) {
        of(notice, "UPDATE duty_alert SET try_at = :at WHERE " + KEY)
                .param("at", DatabaseTime.of(at))
                .update();
    }

    private JdbcClient.StatementSpec of(Notice notice, String sql) {
        return jdbc.sql(sql)
                .param("reference", notice.alert().reference())
                .param("kind", notice.alert().kind().name())
                .param("interchange", notice.alert().interchange().name())
                .param("since", DatabaseTime.of(notice.alert().since()))
                .param("audience", notice.party().map(PartyId::value).orElse(""));
    }

    private static Notice notice(ResultSet row) throws SQLException {
        String audience = row.getString("audience");
        return new Notice(
                row.getString("clock"),
                new Alert(
                        Alert.Kind.valueOf(row.getString("kind")),
                        CatalogueNumber.valueOf(row.getString("interchange")),
                        Marking.OFFICIAL,
                        row.getObject("reference", UUID.class),
                        instant(row.getObject("since", OffsetDateTime.class))),
                audience.isEmpty() ? Optional.empty() : Optional.of(new PartyId(audience)));
    }

    @Override
    public List<Fact> about(String subject) {
        return jdbc.sql("SELECT * FROM duty_fact WHERE subject = :subject ORDER BY known_at, id")
                .param("subject", subject)
                .query((row, number) -> fact(row))
                .list();
    }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(
                row.getString("id"),
                Occurrence.valueOf(row.getString("occurrence")),
                row.getString("subject"),
                Optional.ofNullable(row.getString("matter")),
                Optional.ofNullable(row.getString("about")),
                instant(row.getObject("at", OffsetDateTime.class)),
                instant(row.getObject("known_at", OffsetDateTime.class)),
                Optional.ofNullable((@Nullable OffsetDateTime) row.getObject("due_by", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                parties(row.getString("parties")));
    }

    private static Instant instant(OffsetDateTime at) {
        return at.toInstant();
    }

    /** As in {@code CONTRACTOR=emc.order-intake HUB=hub}. */
    private static String text(Map<DutyParty, PartyId> parties) {
        return new EnumMap<>(parties)
                .entrySet().stream()
                        .map(part -> part.getKey() + "=" + part.getValue().value())
                        .collect(Collectors.joining(" "));
    }

    private static Map<DutyParty, PartyId> parties(String text) {
        return Arrays.stream(text.split(" ", -1))
                .map(part -> part.split("=", 2))
                .collect(Collectors.toMap(part -> DutyParty.valueOf(part[0]), part -> new PartyId(part[1])));
    }
}
