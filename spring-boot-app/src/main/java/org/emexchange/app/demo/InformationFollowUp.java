package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** X12: what a unit asks the contractor about a new order: the record of the first nights. */
final class InformationFollowUp implements FollowUp {
    private static final Errand.Kind KIND = kind("information-request", "InformationRequest");

    private final ProbationUnit unit;

    InformationFollowUp(ProbationUnit unit) {
        this.unit = unit;
    }

    static Errand.Kind kind(String door, String type) {
        return new Errand.Kind(
                "X12", door, "urn:emexchange:" + door + ":1", type, "MANAGEMENT_OF_OFFENDERS", "EMX-ISA-011");
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!SupervisedOrder.isNew(copy)) {
            return List.of();
        }
        String order = ReceiptText.child(copy.payload(), "OrderId");
        PublishedExample request = PublishedExample.of("information-request/curfew-records");
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
        String payload = request.moved(Duration.between(request.time("SignedAt"), now))
                .withElement("Person", DemoSubject.wearer(copy).xml("Person"))
                .with("Phone", unit.phone())
                .with("Email", unit.mailbox())
                .with("RequestId", "EM/" + UUID.randomUUID().toString().substring(0, 8))
                .with("Unit", unit.party())
                .with("OrderId", order)
                .text();
        return List.of(new Errand(KIND, order, 0, payload, false));
    }
}
