package org.emexchange.app.console;

import java.security.Principal;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.mapping.police.DataCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages of a disclosure officer: what waits, one request with its reason to look, the decision. No script needed. */
@Controller
class DecisionPages {
    private static final String REQUEST = "request";

    private final DecisionDesk desk;
    private final Deciders deciders;

    DecisionPages(DecisionDesk desk, Deciders deciders) {
        this.desk = desk;
        this.deciders = deciders;
    }

    /** Whether the page offers to sign out. */
    @ModelAttribute("signedIn")
    boolean signedIn(@Nullable Principal person) {
        return person != null;
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
        return "decisions";
    }

    @GetMapping("/decisions/{id}")
    String ask(@PathVariable String id, Model model) {
        model.addAttribute("one", WaitingRow.of(desk.waiting(id)));
        return "look";
    }

    @PostMapping("/decisions/{id}/look")
    String look(@PathVariable String id, @RequestParam(defaultValue = "") String why, Principal person, Model model) {
        if (why.isBlank()) {
            model.addAttribute("problem", "Say why you look at this request");
            return ask(id, model);
        }
        return show(id, why, deciders.of(person), model);
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
        String problem = decided(id, who, outcome, reasons.replace("\r\n", "\n"), choice);
        if (problem == null) {
            return "redirect:/decisions?decided";
        }
        model.addAttribute("problem", problem);
        model.addAttribute("reasons", reasons);
        model.addAttribute("choice", choice);
        model.addAttribute("outcome", outcome.map(Enum::name).orElse(""));
        return show(id, why, who, model);
    }

    /** @return what is to be mended, if anything */
    private @Nullable String decided(
            String id, Decider who, Optional<Ruling.Outcome> outcome, String reasons, ScopeChoice choice) {
        if (outcome.isEmpty()) {
            return "Select what you decide";
        }
        try {
            desk.decide(id, who, outcome.get(), reasons, Optional.of(choice));
            return null;
        } catch (DecisionException.NoReasons blank) {
            return "Give your reasons, in up to 4,000 characters of plain text";
        } catch (DecisionException.OutOfScope wider) {
            return "Grant less than was asked for: a period, areas and kinds of record within the request";
        }
    }

    private String show(String id, String why, Decider who, Model model) {
        RequestView view = RequestView.of(desk.look(id, who, why.replace("\r\n", "\n")));
        model.addAttribute("one", WaitingRow.of(desk.waiting(id)));
        model.addAttribute("why", why);
        model.addAttribute(REQUEST, view);
        model.asMap().putIfAbsent("choice", view.whole());
        model.asMap().putIfAbsent("outcome", "");
        model.asMap().putIfAbsent("reasons", "");
        return REQUEST;
    }

    @ExceptionHandler(DecisionException.class)
    ModelAndView refused(DecisionException e) {
        ModelAndView page = new ModelAndView("not-done", Refusals.status(e));
        page.addObject("problem", e.getMessage());
        return page;
    }
}
