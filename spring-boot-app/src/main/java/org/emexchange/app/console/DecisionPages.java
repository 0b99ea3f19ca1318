package org.emexchange.app.console;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of a disclosure officer: what waits, one request with its reason to look, the decision. No script needed. */
@Controller
class DecisionPages {
    private final DecisionDesk desk;
    private final RequestPage page;
    private final Deciders deciders;

    DecisionPages(DecisionDesk desk, RequestPage page, Deciders deciders) {
        this.desk = desk;
        this.page = page;
        this.deciders = deciders;
    }

    @GetMapping("/sign-in")
    String signIn() {
        return "sign-in";
    }

    @GetMapping("/")
    String start() {
        return "redirect:/decisions";
    }

    @GetMapping("/decisions")
    String waiting(Model model) {
        model.addAttribute(
                "waiting", desk.waiting().stream().map(WaitingRow::of).toList());
        model.addAttribute("open", desk.open().stream().map(OpenRow::of).toList());
        return "decisions";
    }

    @GetMapping("/decisions/{id}")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("one", WaitingRow.of(desk.find(id)));
        return "look";
    }

    @PostMapping("/decisions/{id}/look")
    String look(@PathVariable String id, @RequestParam(defaultValue = "") String why, Principal person, Model model) {
        if (why.isBlank()) {
            model.addAttribute("problem", "Say why you look at this request");
            return ask(id, model);
        }
        return page.show(id, why, deciders.of(person), model);
    }

    @PostMapping("/decisions/{id}")
    String decide(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam Optional<Ruling.Outcome> outcome,
            @RequestParam(defaultValue = "") String reasons,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String to,
            @RequestParam(defaultValue = "") Set<DataCategory> categories,
            @RequestParam(defaultValue = "") String latitude,
            @RequestParam(defaultValue = "") String longitude,
            @RequestParam(defaultValue = "") String metres,
            @RequestParam(defaultValue = "") String precision,
            Principal person,
            Model model) {
        Decider who = deciders.of(person);
        ScopeChoice choice = new ScopeChoice(from, to, categories, latitude, longitude, metres, precision);
        Decided decided = decided(id, who, outcome, reasons.replace("\r\n", "\n"), choice);
        if (decided.taken() != null) {
            return decided.taken() == Decisions.Taken.PROPOSED
                    ? "redirect:/decisions?proposed"
                    : "redirect:/decisions?decided";
        }
        model.addAttribute("problem", decided.problem());
        model.addAttribute("reasons", reasons);
        model.addAttribute("choice", choice);
        model.addAttribute("outcome", outcome.map(Enum::name).orElse(""));
        return page.show(id, why, who, model);
    }

    /** @param problem what is to be mended, where it was not taken */
    private record Decided(Decisions.@Nullable Taken taken, String problem) {}

    private Decided decided(
            String id, Decider who, Optional<Ruling.Outcome> outcome, String reasons, ScopeChoice choice) {
        if (outcome.isEmpty()) {
            return new Decided(null, "Select what you decide");
        }
        try {
            return new Decided(desk.decide(id, who, outcome.get(), reasons, Optional.of(choice)), "");
        } catch (DecisionException.NoReasons blank) {
            return new Decided(null, SecondPages.NO_REASONS);
        } catch (DecisionException.OutOfScope wider) {
            return new Decided(
                    null, "Grant less than was asked for: a period, areas, precision and kinds of record within it");
        }
    }
}
