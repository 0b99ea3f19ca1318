package org.emexchange.app.console;

import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.emexchange.hub.pipeline.Reviews;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For a reviewer's script. */
@RestController
@RequestMapping("/api/reviews")
class ReviewApi {
    private final Reviews reviews;
    private final Deciders deciders;
    private final InstantSource clock;

    ReviewApi(Reviews reviews, Deciders deciders, InstantSource clock) {
        this.reviews = reviews;
        this.deciders = deciders;
        this.clock = clock;
    }

    @GetMapping
    List<Entry> due() {
        Instant now = clock.instant();
        return reviews.due().stream().map(due -> Entry.of(due, now)).toList();
    }

    @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(@PathVariable String id, @RequestBody Word word, Principal person) {
        if (word.outcome() == null) {
            throw new IllegalArgumentException("no outcome");
        }
        reviews.conclude(id, deciders.of(person), word.outcome(), DecisionApi.text(word.reasons()));
    }

    /** What is to be reviewed; no personal data. */
    record Entry(
            String id,
            Reviews.Cause cause,
            @Nullable String request,
            Reviews.@Nullable Share share,
            String interchange,
            Instant since,
            Instant dueAt,
            boolean overdue) {
        static Entry of(Reviews.Due due, Instant now) {
            return new Entry(
                    due.id(),
                    due.cause(),
                    due.request().orElse(null),
                    due.share().orElse(null),
                    due.interchange(),
                    due.since(),
                    due.dueAt(),
                    due.isOverdue(now));
        }
    }

    record Word(Reviews.@Nullable Verdict outcome, @Nullable String reasons) {}
}
