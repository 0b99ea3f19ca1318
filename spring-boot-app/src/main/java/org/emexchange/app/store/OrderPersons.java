package org.emexchange.app.store;

import java.util.List;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.shared.PersonMarks;
import org.springframework.jdbc.core.simple.JdbcClient;

/** By what the person of each order can be told. A pseudonym is of one order: the same person's in another is another. */
final class OrderPersons {
    private final JdbcClient jdbc;
    private final Pseudonyms pseudonyms;

    OrderPersons(JdbcClient jdbc, Pseudonyms pseudonyms) {
        this.jdbc = jdbc;
        this.pseudonyms = pseudonyms;
    }

    /** Beside what was kept before: who changes a name stays the same person. */
    void keep(PartyId sender, String order, PersonMarks person) {
        pseudonyms(order, person)
                .forEach(mark -> jdbc.sql("""
                INSERT INTO order_person (order_name, sender, mark) VALUES (:order, :sender, :mark)
                ON CONFLICT DO NOTHING
                """)
                        .param("order", pseudonyms.of(order))
                        .param("sender", sender.value())
                        .param("mark", mark)
                        .update());
    }

    /** Of an order that was sent in error nothing is said any more. */
    void forget(PartyId sender, String order) {
        jdbc.sql("DELETE FROM order_person WHERE order_name = :order AND sender = :sender")
                .param("order", pseudonyms.of(order))
                .param("sender", sender.value())
                .update();
    }

    /** Of each order of that id; where one is another's, it is another's. */
    PersonMatch match(String order, PersonMarks person) {
        List<String> marks = pseudonyms(order, person);
        List<PersonMatch> found = jdbc.sql("""
                SELECT count(mark) AS known, count(*) FILTER (WHERE mark = ANY (:marks)) AS same
                FROM responsible_body LEFT JOIN order_person USING (order_name, sender)
                WHERE order_name = :order AND NOT withdrawn GROUP BY sender
                """)
                .param("marks", marks.toArray(String[]::new))
                .param("order", pseudonyms.of(order))
                .query((row, number) -> match(row.getInt("known"), row.getInt("same"), marks.isEmpty()))
                .list();
        if (found.isEmpty()) {
            return PersonMatch.NO_ORDER;
        }
        if (found.contains(PersonMatch.ANOTHER)) {
            return PersonMatch.ANOTHER;
        }
        return found.contains(PersonMatch.NOT_KNOWN) ? PersonMatch.NOT_KNOWN : PersonMatch.SAME;
    }

    private static PersonMatch match(int known, int same, boolean tellsNobody) {
        if (known == 0 || tellsNobody) {
            return PersonMatch.NOT_KNOWN;
        }
        return same > 0 ? PersonMatch.SAME : PersonMatch.ANOTHER;
    }

    private List<String> pseudonyms(String order, PersonMarks person) {
        return person.clear().stream()
                .sorted()
                .map(mark -> pseudonyms.of("order-person\n" + order + "\n" + mark))
                .toList();
    }
}
