package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;
import static org.emexchange.app.demo.Elements.root;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** X23: a new order's case is allocated to an officer. Every {@link #ONE_IN}th time the first attempt goes wrong. */
final class AllocationFollowUp implements FollowUp {
    private static final String NAMESPACE = "urn:emexchange:allocation:1";
    private static final Errand.Kind KIND =
            new Errand.Kind("X23", "allocation", NAMESPACE, "Allocation", "PROBATION_PURPOSES", "EMX-ISA-009");
    private static final int ONE_IN = 4;

    private final ProbationUnit unit;
    private final boolean clumsy;
    private int allocated;

    /** @param clumsy whether now and then a message's signature does not hold, and the message is sent again rightly */
    AllocationFollowUp(ProbationUnit unit, boolean clumsy) {
        this.unit = unit;
        this.clumsy = clumsy;
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!SupervisedOrder.isNew(copy)) {
            return List.of();
        }
        String order = SupervisedOrder.of(copy).id();
        Errand right = new Errand(KIND, order, 1, payload(order), false);
        return clumsy && allocated++ % ONE_IN == 0 ? List.of(right.spoilt(), right) : List.of(right);
    }

    private String payload(String order) {
        return root(
                "Allocation",
                NAMESPACE,
                line("OrderId", order),
                line(
                        "AllocatedAt",
                        Instant.now().truncatedTo(ChronoUnit.SECONDS).toString()),
                element(
                        "ResponsibleOfficer",
                        line("Name", unit.officer()),
                        line("Phone", unit.phone()),
                        line("Email", "officer@" + unit.party() + ".example")),
                element(
                        "Unit",
                        line("Party", unit.party()),
                        line("Name", unit.title()),
                        line("Region", "Yorkshire and the Humber"),
                        line("Mailbox", unit.mailbox())),
                line("AllocatedBy", "Duty senior officer"));
    }
}
