package org.emexchange.app.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.w3c.dom.Element;

/**
 * X09: what the contractor finds violated, about a new order with a curfew or a monitored zone whose officer is with
 * probation, or whose agency a force is: that is told on the standing decision.
 */
final class ViolationFollowUp implements FollowUp {
    private static final Errand.Kind TO_PROBATION = kind("OMA_2007_S14", "EMX-ISA-020");
    private static final Errand.Kind TO_THE_FORCE = kind("STANDING_DECISION", "EMX-ISA-022");

    private static Errand.Kind kind(String power, String agreement) {
        return new Errand.Kind(
                "X09", "violation", "urn:emexchange:violation:1", "Violation", "MONITOR_COMPLIANCE", power, agreement);
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!SupervisedOrder.isNew(copy)) {
            return List.of();
        }
        String order = ReceiptText.child(copy.payload(), "OrderId");
        return ground(copy.payload())
                .flatMap(kind -> violated(copy.payload())
                        .map(example -> new Errand(kind, order, 1, payload(example, order, copy), false)))
                .stream()
                .toList();
    }

    private static Optional<Errand.Kind> ground(Element order) {
        String role = SupervisedOrder.child(order, "ResponsibleOfficer")
                .map(officer -> ReceiptText.child(officer, "Role"))
                .orElse("");
        return switch (role) {
            case "PROBATION" -> Optional.of(TO_PROBATION);
            case "POLICE" -> Optional.of(TO_THE_FORCE);
            default -> Optional.empty();
        };
    }

    private static Optional<PublishedExample> violated(Element order) {
        Optional<Element> zone = SupervisedOrder.child(order, "Zone")
                .filter(one -> ReceiptText.child(one, "OrderSaysMonitored").equals("true"));
        if (zone.isPresent()) {
            return zone.map(one -> PublishedExample.of("violation/zone-entry")
                    .withElement(
                            "Zone",
                            Elements.element(
                                    "Zone",
                                    Elements.line("Name", ReceiptText.child(one, "Name")),
                                    Elements.line("Type", "EXCLUSION"))));
        }
        return SupervisedOrder.child(order, "Curfew").map(curfew -> PublishedExample.of("violation/curfew-absence"));
    }

    /** Over a minute ago. */
    private static String payload(PublishedExample example, String order, OpenedMessage copy) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return example.with(
                        "ViolationId", "EMC-V-" + UUID.randomUUID().toString().substring(0, 13))
                .with("OrderId", order)
                .with("Report", "FIRST")
                .withElement("Subject", DemoSubject.wearer(copy).xml("Subject"))
                .endingAt(now.minus(1, ChronoUnit.MINUTES))
                .text();
    }
}
