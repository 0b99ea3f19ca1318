package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.w3c.dom.Element;

/**
 * The contractor's answer to what it is asked for: more than may be given, so that the hub has to cut it.
 *
 * @param interchange of what it answers
 * @param asked the document that it answers
 * @param kind of the answer, by what it answers
 * @param example the published answer that it sends, about the person and the period asked for
 * @param begins when the period begins that the records of the example lie in and around
 */
record AnswerFollowUp(
        String interchange, String asked, Function<OpenedMessage, Errand.Kind> kind, String example, Instant begins)
        implements FollowUp {
    /** X13: to a data request that was granted. */
    static AnswerFollowUp toAForce() {
        return toADataRequest("X13", copy -> EnquiryErrands.kind("data-answer", "DataAnswer"));
    }

    /** X21: the same for a third party, for the purpose and under the power of the request. */
    static AnswerFollowUp toAThirdParty() {
        return toADataRequest(
                "X21",
                copy -> Solicitor.kind(
                        "third-party-answer",
                        "data-answer",
                        "DataAnswer",
                        copy.header().scope("PURPOSE"),
                        copy.header().scope("POWER")));
    }

    private static AnswerFollowUp toADataRequest(String interchange, Function<OpenedMessage, Errand.Kind> kind) {
        return new AnswerFollowUp(
                interchange,
                "ContractorDataRequest",
                kind,
                "data-answer/more-than-granted",
                Instant.parse("2026-11-14T20:00:00Z"));
    }

    /** X12: to what the supervising unit asks. */
    static AnswerFollowUp toAUnit() {
        return new AnswerFollowUp(
                "X12",
                "ContractorInformationRequest",
                copy -> InformationFollowUp.kind("information-answer", "InformationAnswer"),
                "information-answer/records",
                Instant.parse("2026-11-17T18:00:00Z"));
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        Element request = copy.payload();
        if (!asked.equals(request.getLocalName())
                || !interchange.equals(copy.header().scope("INTERCHANGE"))) {
            return List.of();
        }
        return List.of(Errand.inReply(kind.apply(copy), copy.header().messageId(), payload(request)));
    }

    private String payload(Element request) {
        Element scope = SupervisedOrder.child(request, "Scope").orElse(request);
        Element person = SupervisedOrder.child(request, "Person").orElse(request);
        return PublishedExample.of(example)
                .moved(Duration.between(begins, Instant.parse(ReceiptText.child(scope, "From"))))
                .with("AboutRequest", ReceiptText.child(request, "Request"))
                .withElement("Subject", DemoSubject.of(person).xml("Subject"))
                .with(
                        "AnsweredAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .text();
    }
}
