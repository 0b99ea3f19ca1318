package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;
import static org.emexchange.app.demo.Elements.root;
import static org.emexchange.app.demo.Elements.stated;

import java.time.LocalDate;
import java.time.ZoneOffset;

/** Writes an order by {@code court-order-1.0.xsd}. */
final class OrderText {
    static final String NAMESPACE = "urn:emexchange:court-order:1";
    static final String NAME = "CourtOrder";

    private OrderText() {}

    /** @param refersTo message id of the last accepted message about the order; empty for a new one */
    static String of(DemoOrder order, OrderStep step, String refersTo) {
        boolean whole = !step.ends();
        return root(
                NAME,
                NAMESPACE,
                line("OrderId", order.id()),
                line("Action", step.name()),
                change(order, step, refersTo),
                line("OrderType", order.kind().orderType()),
                whole && !order.kind().sentenceType().isEmpty()
                        ? line("SentenceType", order.kind().sentenceType())
                        : "",
                imposedBy(order),
                whole && order.kind().convicted()
                        ? line("ConvictedOn", order.imposed().minusDays(28).toString())
                        : "",
                element(
                        "Notifying",
                        line("Kind", order.court().kind()),
                        line("Name", order.court().title()),
                        line("Email", "em-orders@" + order.court().party() + ".example")),
                order.body().xml(),
                order.wearer().xml(order.imposed().minusDays(4), order.kind() != OrderKind.WITH_FINDINGS),
                whole ? requirements(order, step) : "");
    }

    private static String change(DemoOrder order, OrderStep step, String refersTo) {
        String effective = order.imposed()
                .plusDays(14)
                .atTime(12, 0)
                .toInstant(ZoneOffset.UTC)
                .toString();
        return switch (step) {
            case NEW -> "";
            case VARIED ->
                element(
                        "Change",
                        line("RefersTo", refersTo),
                        line("EffectiveAt", effective),
                        line("Kind", "ENFORCEABLE_CONDITION"),
                        line("Reason", "New shift at work."));
            case REVOKED ->
                element(
                        "Change",
                        line("RefersTo", refersTo),
                        line("EffectiveAt", effective),
                        line("Reason", "Revoked on application."));
            case SENT_IN_ERROR ->
                element("Change", line("RefersTo", refersTo), line("Reason", "Entered against the wrong defendant."));
        };
    }

    private static String imposedBy(DemoOrder order) {
        return element(
                "ImposedBy",
                line("Kind", order.court().kind()),
                line("Name", order.court().title()),
                line("ImposedOn", order.imposed().toString()));
    }

    private static String requirements(DemoOrder order, OrderStep step) {
        OrderKind kind = order.kind();
        return String.join(
                "",
                element("Risk", line("Category", kind == OrderKind.ZONE_MONITORED ? "THREATS_OF_VIOLENCE" : "NO_RISK")),
                element("Installation", line("Location", "PRIMARY"), line("Place", "home")),
                RequirementsText.of(order, step == OrderStep.VARIED),
                kind.isOfTheHomeOffice() ? "" : offences(order.imposed()),
                kind == OrderKind.DOMESTIC_ABUSE_PROTECTION
                        ? element(
                                "DapoClause",
                                line("Clause", "4(b)"),
                                line("Date", order.imposed().toString()))
                        : "",
                kind.isBail() ? surrender(order) : "",
                line("PoliceArea", order.body().policeArea()),
                kind == OrderKind.BAIL_WITH_ATTACHMENTS ? AttachmentsText.TWO : "");
    }

    private static String offences(LocalDate imposed) {
        return element(
                "Offences",
                element(
                        "Offence",
                        line("Category", "THEFT_OFFENCES"),
                        line("Title", "Burglary of a dwelling"),
                        line("CommittedOn", imposed.minusDays(70).toString())));
    }

    private static String surrender(DemoOrder order) {
        return order.kind() == OrderKind.BAIL_CURFEW
                ? element("Surrender", line("At", order.imposed().plusDays(56).atTime(9, 30) + ":00Z"))
                : element("Surrender", stated("NotFixed"));
    }
}
