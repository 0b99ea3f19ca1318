package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;
import static org.emexchange.app.demo.Elements.root;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/** X04 and X05: the form of Annex A about a new order, then an update that must be known at once and an ordinary one. */
final class RiskFollowUp implements FollowUp {
    private static final String FORM = "urn:emexchange:risk-notification:1";
    private static final String UPDATE = "urn:emexchange:risk-update:1";
    private static final Errand.Kind X04 = kind("X04", "risk-notification", FORM, "RiskNotification");
    private static final Errand.Kind X05 = kind("X05", "risk-update", UPDATE, "RiskUpdate");

    private final ProbationUnit unit;

    RiskFollowUp(ProbationUnit unit) {
        this.unit = unit;
    }

    private static Errand.Kind kind(String interchange, String door, String standard, String type) {
        return new Errand.Kind(interchange, door, standard, type, "SAFEGUARD_PUBLIC_AND_STAFF", "EMX-ISA-009");
    }

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!SupervisedOrder.isNew(copy)) {
            return List.of();
        }
        SupervisedOrder order = SupervisedOrder.of(copy);
        return List.of(
                new Errand(X04, order.id(), 1, form(order), false),
                new Errand(
                        X05,
                        order.id(),
                        2,
                        update(
                                order,
                                "IMMEDIATE",
                                "STRICTLY_NECESSARY",
                                "Threatened this morning whoever next comes to the door. No visit without the police."),
                        false),
                new Errand(
                        X05,
                        order.id(),
                        3,
                        update(order, "ROUTINE", "NOT_SENSITIVE", "Seen at the office; visits in pairs will do."),
                        false));
    }

    private String form(SupervisedOrder order) {
        return root(
                "RiskNotification",
                FORM,
                line("OrderId", order.id()),
                element(
                        "Form",
                        order.person(),
                        "<NoRelevantRiskKnown/>",
                        element(
                                "Management",
                                line("Iom", "NO"),
                                line("Ppo", "NO"),
                                element("Mappa", line("Applies", "NO"))),
                        officer(),
                        notice()));
    }

    private String update(SupervisedOrder order, String urgency, String ground, String text) {
        return root(
                "RiskUpdate",
                UPDATE,
                line("OrderId", order.id()),
                element(
                        "Update",
                        line("Urgency", urgency),
                        element("Change", line("Ground", ground), line("Text", text)),
                        notice()));
    }

    private String officer() {
        return element(
                "ResponsibleOfficer",
                line("Name", unit.officer()),
                line("Phone", unit.phone()),
                element(
                        "OfficeAddress",
                        line("Line1", "Quarry Mount House"),
                        line("Line3", unit.town()),
                        line("Postcode", unit.postcode())),
                line("Pdu", unit.title()),
                line("PduMailbox", unit.mailbox()));
    }

    private String notice() {
        String today = LocalDate.now(ZoneId.of("Europe/London")).toString();
        return element("Notice", line("SentBy", unit.title() + " duty desk"), line("SentOn", today));
    }
}
