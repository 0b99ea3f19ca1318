package org.emexchange.app.console;

import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.Asked;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Reviews;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.police.MonitoringRequest;
import org.springframework.ui.Model;

/** The page of one request, with the form for what may be done about it. */
final class RequestPage {
    private static final String NAME = "request";

    private final DecisionDesk desk;
    private final Reviews reviews;

    RequestPage(DecisionDesk desk, Reviews reviews) {
        this.desk = desk;
        this.reviews = reviews;
    }

    /** That the person looks is recorded first. */
    String show(String id, String why, Decider who, Model model) {
        Decisions.Submitted submitted = desk.look(id, who, why.replace("\r\n", "\n"));
        MonitoringRequest request = RequestDocument.of(submitted);
        RequestView view = RequestView.of(request);
        model.addAttribute("one", WaitingRow.of(submitted.waiting()));
        model.addAttribute("why", why);
        model.addAttribute(NAME, view);
        model.addAttribute("form", form(submitted, who));
        model.addAttribute(
                "proposal",
                submitted.proposal().map(one -> RulingView.of(one, request)).orElse(null));
        model.addAttribute(
                "decided",
                submitted.decided().map(one -> RulingView.of(one, request)).orElse(null));
        model.addAttribute("match", submitted.match().map(RequestPage::words).orElse(""));
        model.addAttribute("review", review(submitted, who).orElse(null));
        model.asMap().putIfAbsent("choice", view.whole());
        model.asMap().putIfAbsent("outcome", "");
        model.asMap().putIfAbsent("reasons", "");
        return NAME;
    }

    /** What whoever decides has to know about order and person; nothing where they are as they should be. */
    private static String words(PersonMatch match) {
        return switch (match) {
            case SAME -> "";
            case ANOTHER ->
                "The order that is named is about somebody else, by every number, name and date of birth that the hub"
                        + " has been told. Do not grant it before that is cleared up with whoever asks.";
            case NOT_KNOWN ->
                "The hub does not know whom the order that is named is about. Make sure before you decide.";
            case NO_ORDER -> "The hub has carried no order under the number that is named.";
        };
    }

    /** {@code decide}, {@code second}, {@code own} where this person has proposed it, {@code withdraw} or {@code none}. */
    private String form(Decisions.Submitted submitted, Decider who) {
        Optional<Proposal> proposal = submitted.proposal();
        if (submitted.decided().isEmpty() && proposal.isEmpty()) {
            return "decide";
        }
        if (submitted.decided().isEmpty()) {
            return proposal.filter(one -> one.who().id().equals(who.id())).isPresent() ? "own" : "second";
        }
        boolean open = desk.open().stream()
                .anyMatch(one -> one.id().equals(submitted.waiting().id()));
        return open ? "withdraw" : "none";
    }

    /** The reference of its review, where this person may review it. */
    private Optional<String> review(Decisions.Submitted submitted, Decider who) {
        boolean theirs =
                submitted.decided().map(RequestPage::people).orElse(List.of()).contains(who.id());
        return reviews.due().stream()
                .filter(due -> !theirs)
                .filter(due ->
                        due.request().equals(Optional.of(submitted.waiting().id())))
                .map(Reviews.Due::id)
                .findFirst();
    }

    private static List<String> people(Asked decided) {
        return RulingView.people(decided).stream().map(Decider::id).toList();
    }
}
