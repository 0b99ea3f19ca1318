package org.emexchange.hub.flow.query;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.pipeline.Written.as;
import static org.emexchange.hub.policy.Addressee.ORIGINAL_SENDER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Deciding.Stated;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Handed;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.pipeline.QueryStep;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;
import org.emexchange.mapping.shared.XmlNode;

/** X24: whoever was given a message asks whoever sent it about it, rejects it, or takes a query back (PI-3.1). */
public final class QueryFlow implements Flow {
    private static final String NAME = "query";
    private static final String MESSAGE = "AboutMessage";
    private static final CaseFormat FORMAT = CaseFormat.of(NAME);

    @Override
    public Interchange<CaseDocument> define() {
        return Everybody.sends(NAME)
                .carrying(FORMAT)
                .queryingAMessage(
                        new Stated<>("Query/AskedBy", query -> query.root().line("AskedBy")), QueryFlow::step)
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X24"))
                .sharedWith(
                        ORIGINAL_SENDER,
                        List.of(jms(NAME), sftp(NAME), mail()),
                        as(FORMAT.namespace(), QueryFlow::forTheSender))
                .refusalsToSender(jms("receipt"), mail(), sftp("receipt"));
    }

    private static QueryStep step(CaseDocument query) {
        XmlNode root = query.root();
        String message = root.line(MESSAGE);
        Optional<XmlNode> taken = root.first("TakenBack");
        if (taken.isPresent()) {
            return new QueryStep.TakesBack(message, taken.get().line("Query"));
        }
        XmlNode asked = root.first("Question").orElseGet(() -> root.only("Rejection"));
        return new QueryStep.Asks(message, asked.optionalLine("InPlaceOf"), asked.optionalInstant("AnswerBy"));
    }

    /** About the message as its sender knows it. */
    private static byte[] forTheSender(CaseDocument query, Handed handed) {
        String own = handed.answers()
                .orElseThrow(() -> new IllegalStateException("a query about nothing was let through"))
                .originalMessageId();
        return FORMAT.copy(query.saying(MESSAGE, own), Words.column(query, handed), handed.messageId());
    }
}
