package org.emexchange.app.console;

import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.hub.pipeline.Reviews;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Pages of a reviewer: what is to be reviewed, and the review. No script needed. */
@Controller
class ReviewPages {
    private final Reviews reviews;
    private final Deciders deciders;
    private final InstantSource clock;

    ReviewPages(Reviews reviews, Deciders deciders, InstantSource clock) {
        this.reviews = reviews;
        this.deciders = deciders;
        this.clock = clock;
    }

    @GetMapping("/reviews")
    String due(Model model) {
        model.addAttribute("due", rows());
        return "reviews";
    }

    @GetMapping("/reviews/{id}")
    String one(@PathVariable String id, Model model) {
        model.addAttribute(
                "one",
                rows().stream()
                        .filter(row -> row.id().equals(id))
                        .findFirst()
                        .orElseThrow(DecisionException.Unknown::new));
        return "review";
    }

    @PostMapping("/reviews/{id}")
    String conclude(
            @PathVariable String id,
            @RequestParam Optional<Reviews.Verdict> verdict,
            @RequestParam(defaultValue = "") String reasons,
            Principal person,
            Model model) {
        if (verdict.isEmpty()) {
            model.addAttribute("problem", "Select whether it was right");
            return one(id, model);
        }
        try {
            reviews.conclude(id, deciders.of(person), verdict.get(), reasons);
            return "redirect:/reviews?done";
        } catch (DecisionException.NoReasons blank) {
            model.addAttribute("problem", SecondPages.NO_REASONS);
            return one(id, model);
        }
    }

    private List<ReviewRow> rows() {
        Instant now = clock.instant();
        return reviews.due().stream().map(due -> ReviewRow.of(due, now)).toList();
    }
}
