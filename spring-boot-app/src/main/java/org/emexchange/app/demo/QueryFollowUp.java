package org.emexchange.app.demo;

import java.util.List;

/** X24: what the contractor asks a unit about a change that it was told of, and the unit's answer. */
final class QueryFollowUp {
    private static final String AGREEMENT = "EMX-ISA-024";
    private static final String PURPOSE = "MANAGEMENT_OF_OFFENDERS";
    private static final Errand.Kind ASKED = CaseFollowUp.kind("X24", "query", "Query", PURPOSE, AGREEMENT);
    private static final Errand.Kind ANSWERED =
            CaseFollowUp.kind("X24", "query-answer", "QueryAnswer", PURPOSE, AGREEMENT);

    private QueryFollowUp() {}

    /** The contractor: whom to ring in the evening was not said. */
    static FollowUp asks(String contractor) {
        return copy -> {
            if (!copy.payload().getLocalName().equals("ManagementChangeCopy")) {
                return List.of();
            }
            String payload = PublishedExample.of("query/contact-missing")
                    .with("AskedBy", contractor)
                    .with("AboutMessage", copy.header().messageId())
                    .text();
            return List.of(about(copy, ASKED, payload));
        };
    }

    static FollowUp answers(ProbationUnit unit) {
        return copy -> {
            if (!copy.payload().getLocalName().equals("QueryCopy")
                    || SupervisedOrder.child(copy.payload(), "TakenBack").isPresent()) {
                return List.of();
            }
            String payload = PublishedExample.of("query-answer/explained")
                    .with("AnsweredBy", unit.party())
                    .with("AboutQuery", ReceiptText.child(copy.payload(), "SourceMessage"))
                    .with("Name", unit.officer())
                    .with("Phone", unit.phone())
                    .text();
            return List.of(about(copy, ANSWERED, payload));
        };
    }

    private static Errand about(OpenedMessage copy, Errand.Kind kind, String payload) {
        return new Errand(
                kind,
                copy.header().scope("ORDER"),
                0,
                payload,
                false,
                copy.header().messageId());
    }
}
