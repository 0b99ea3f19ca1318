package org.emexchange.app.console;

import java.security.Principal;
import java.util.Optional;
import org.emexchange.hub.pipeline.Decider;
import org.emexchange.hub.pipeline.DecisionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The forms of a second person, and of whoever withdraws what was granted. No script needed. */
@Controller
class SecondPages {
    static final String NO_REASONS = "Give your reasons, in up to 4,000 characters of plain text";
    private static final String DONE = "redirect:/decisions?done";

    private final DecisionDesk desk;
    private final RequestPage page;
    private final Deciders deciders;

    SecondPages(DecisionDesk desk, RequestPage page, Deciders deciders) {
        this.desk = desk;
        this.page = page;
        this.deciders = deciders;
    }

    @PostMapping("/decisions/{id}/second")
    String second(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam Optional<Boolean> agreed,
            @RequestParam(defaultValue = "") String reasons,
            Principal person,
            Model model) {
        Decider who = deciders.of(person);
        if (agreed.isEmpty()) {
            return again(id, why, reasons, "Select whether you agree", who, model);
        }
        try {
            desk.answer(id, who, agreed.get(), reasons);
            return DONE;
        } catch (DecisionException.NoReasons blank) {
            return again(id, why, reasons, NO_REASONS, who, model);
        }
    }

    @PostMapping("/decisions/{id}/withdraw")
    String withdraw(
            @PathVariable String id,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String reasons,
            Principal person,
            Model model) {
        Decider who = deciders.of(person);
        try {
            desk.withdraw(id, who, reasons);
            return DONE;
        } catch (DecisionException.NoReasons blank) {
            return again(id, why, reasons, NO_REASONS, who, model);
        }
    }

    private String again(String id, String why, String reasons, String problem, Decider who, Model model) {
        model.addAttribute("problem", problem);
        model.addAttribute("reasons", reasons);
        return page.show(id, why, who, model);
    }
}
