package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.w3c.dom.Element;

/** X12: the contractor's answer to what a unit asks: more than may be shared, so that the hub has to cut it. */
final class InformationAnswerFollowUp implements FollowUp {
    /** When the period begins that the records of the example lie in and around. */
    private static final Instant EXAMPLE_BEGINS = Instant.parse("2026-11-17T18:00:00Z");

    private static final Errand.Kind KIND = InformationFollowUp.kind("information-answer", "InformationAnswer");

    @Override
    public List<Errand> from(OpenedMessage copy) {
        Element asked = copy.payload();
        if (!"ContractorInformationRequest".equals(asked.getLocalName())) {
            return List.of();
        }
        return List.of(Errand.inReply(KIND, copy.header().messageId(), payload(asked)));
    }

    private static String payload(Element asked) {
        Element scope = SupervisedOrder.child(asked, "Scope").orElse(asked);
        Element person = SupervisedOrder.child(asked, "Person").orElse(asked);
        return PublishedExample.of("information-answer/records")
                .moved(Duration.between(EXAMPLE_BEGINS, Instant.parse(ReceiptText.child(scope, "From"))))
                .with("AboutRequest", ReceiptText.child(asked, "Request"))
                .withElement("Subject", DemoSubject.of(person).xml("Subject"))
                .with(
                        "AnsweredAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .text();
    }
}
