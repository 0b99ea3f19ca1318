package org.emexchange.app.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.pipeline.AlertBook;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;

/**
 * What is due to whom.
 *
 * @param posting number of the copy in the outbox; 0 where there is none yet
 * @param sender whose message it is, or came from
 */
record DueAlert(AlertBook.Key key, Alert alert, Optional<PartyId> party, long posting, Optional<PartyId> sender) {
    static DueAlert read(ResultSet row) throws SQLException {
        AlertBook.Key key = new AlertBook.Key(
                UUID.fromString(row.getString("message_id")),
                Alert.Kind.valueOf(row.getString("kind")),
                AlertBook.Audience.valueOf(row.getString("audience")),
                AlertBook.Way.valueOf(row.getString("way")));
        Alert alert = new Alert(
                key.kind(),
                CatalogueNumber.valueOf(row.getString("interchange")),
                Marking.of(row.getString("marking")).orElseThrow(),
                key.reference(),
                DatabaseTime.read(row, "since"));
        Optional<PartyId> sender = party(row, "sender");
        Optional<PartyId> told =
                switch (key.audience()) {
                    case SENDER -> sender;
                    case RECIPIENT -> party(row, "recipient");
                    case OPERATORS -> Optional.empty();
                };
        return new DueAlert(key, alert, told, row.getLong("posting"), sender);
    }

    private static Optional<PartyId> party(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column)).map(PartyId::new);
    }
}
