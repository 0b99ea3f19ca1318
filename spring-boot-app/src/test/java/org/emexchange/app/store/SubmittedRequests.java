package org.emexchange.app.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.emexchange.app.store.Given.COURT;
import static org.emexchange.app.store.Given.NOW;

import java.util.Optional;
import java.util.UUID;
import org.emexchange.hub.pipeline.Decisions.Waiting;
import org.emexchange.hub.pipeline.Ledger.Came;
import org.emexchange.hub.pipeline.Ledger.Entry;
import org.emexchange.hub.pipeline.Ledger.InboxState;
import org.emexchange.hub.pipeline.Requests.Kept;
import org.emexchange.hub.seal.Form;

/** Requests that wait for a decision. */
final class SubmittedRequests {
    private SubmittedRequests() {}

    /** @return its reference */
    static String submit(Store store, String messageId, boolean urgent) throws Exception {
        String id = UUID.randomUUID().toString();
        try (Entry entry = store.ledger().open()) {
            entry.claim(Given.claim(messageId));
            entry.requests()
                    .submit(new Kept(
                            waiting(id, messageId, urgent),
                            new Came("mail", Form.MAIL, "t", NOW, urgent),
                            "OCTETS-5d1c".getBytes(UTF_8),
                            "urn:x",
                            "PAYLOAD-5d1c".getBytes(UTF_8),
                            Optional.empty(),
                            Optional.empty()));
            entry.settle(COURT, messageId, InboxState.ACCEPTED, "");
            entry.commit();
        }
        return id;
    }

    static Waiting waiting(String id, String messageId, boolean urgent) {
        return new Waiting(id, "X13", COURT, messageId, NOW, urgent, Optional.empty());
    }
}
