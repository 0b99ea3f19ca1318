package org.emexchange.hub.flow.query;

import static org.emexchange.hub.edge.Door.jms;
import static org.emexchange.hub.edge.Door.mail;
import static org.emexchange.hub.edge.Door.sftp;
import static org.emexchange.hub.policy.Addressee.ORIGINAL_SENDER;
import static org.emexchange.hub.policy.Marking.OFFICIAL_SENSITIVE;

import java.util.List;
import org.emexchange.hub.pipeline.CaseCopy;
import org.emexchange.hub.pipeline.Deciding.Stated;
import org.emexchange.hub.pipeline.Flow;
import org.emexchange.hub.pipeline.Interchange;
import org.emexchange.hub.pipeline.QueryStep;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.mapping.casework.CaseDocument;
import org.emexchange.mapping.casework.CaseFormat;

/** X24: the answer, from whoever was asked to whoever asked; it closes the query (PI-3.1). */
public final class QueryAnswerFlow implements Flow {
    private static final String NAME = "query-answer";
    private static final CaseFormat FORMAT = CaseFormat.of(NAME);

    @Override
    public Interchange<CaseDocument> define() {
        return Everybody.sends(NAME)
                .carrying(FORMAT)
                .queryingAMessage(
                        new Stated<>(
                                "QueryAnswer/AnsweredBy",
                                answer -> answer.root().line("AnsweredBy")),
                        answer -> new QueryStep.Answers(answer.root().line("AboutQuery")))
                .markedAtMost(OFFICIAL_SENSITIVE)
                .withNothingToCheck()
                .permittedBy(SharingRules.of("X24"))
                .sharedWith(
                        ORIGINAL_SENDER, List.of(jms(NAME), sftp(NAME), mail()), new CaseCopy(FORMAT, Words::column))
                .refusalsToSender(jms("receipt"), mail(), sftp("receipt"));
    }
}
