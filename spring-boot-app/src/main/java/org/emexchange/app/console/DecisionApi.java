package org.emexchange.app.console;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.hub.pipeline.Decisions;
import org.emexchange.hub.pipeline.Proposal;
import org.emexchange.hub.pipeline.Ruling;
import org.emexchange.hub.policy.PersonMatch;
import org.emexchange.mapping.police.DataCategory;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The same as the pages, in JSON, for scripts of a disclosure unit. The person signs in with each request. */
@RestController
@RequestMapping("/api/decisions")
class DecisionApi {
    private final DecisionDesk desk;
    private final Decisions decisions;
    private final Deciders deciders;

    DecisionApi(DecisionDesk desk, Decisions decisions, Deciders deciders) {
        this.desk = desk;
        this.decisions = decisions;
        this.deciders = deciders;
    }

    @GetMapping
    List<Entry> waiting() {
        return desk.waiting().stream().map(Entry::of).toList();
    }

    @PostMapping(path = "/{id}/look", consumes = MediaType.APPLICATION_JSON_VALUE)
    Asked look(@PathVariable String id, @RequestBody Look look, Principal person) {
        Decisions.Submitted submitted = decisions.look(id, deciders.of(person), text(look.reason()));
        return new Asked(
                Entry.of(submitted.waiting()),
                submitted.standard(),
                new String(submitted.payload(), UTF_8),
                submitted.proposal().map(Proposed::of).orElse(null),
                submitted.match().orElse(null));
    }

    /** 202 where it waits for a second person, 204 where it is decided. */
    @PostMapping(path = "/{id}", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Void> decide(@PathVariable String id, @RequestBody Word word, Principal person) {
        if (word.outcome() == null) {
            throw new IllegalArgumentException("no outcome");
        }
        if (word.scope() != null && word.outcome() != Ruling.Outcome.GRANTED_IN_PART) {
            throw new IllegalArgumentException("a scope, and not granted in part");
        }
        Decisions.Taken taken = desk.decide(
                id,
                deciders.of(person),
                word.outcome(),
                text(word.reasons()),
                Optional.ofNullable(word.scope()).map(Chosen::choice));
        return ResponseEntity.status(taken == Decisions.Taken.PROPOSED ? HttpStatus.ACCEPTED : HttpStatus.NO_CONTENT)
                .build();
    }

    static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    /** What waits; no personal data. */
    record Entry(
            String id,
            String interchange,
            String party,
            String messageId,
            Instant arrived,
            boolean urgent,
            @Nullable String proposedBy) {
        static Entry of(Decisions.Waiting waiting) {
            return new Entry(
                    waiting.id(),
                    waiting.interchange(),
                    waiting.party().value(),
                    waiting.messageId(),
                    waiting.arrived(),
                    waiting.urgent(),
                    waiting.proposedBy().orElse(null));
        }
    }

    /**
     * @param request the document as the asking party wrote it
     * @param proposal what waits for a second person
     * @param orderAndPerson whether it is about the person of the order that it names; absent where it names none
     */
    record Asked(
            Entry entry,
            String standard,
            String request,
            @Nullable Proposed proposal,
            @Nullable PersonMatch orderAndPerson) {}

    /** @param scope the document of what would be granted in part */
    record Proposed(
            String by,
            Instant at,
            Ruling.Outcome outcome,
            String reasons,
            @Nullable String scope) {
        static Proposed of(Proposal proposal) {
            Ruling ruling = proposal.ruling();
            return new Proposed(
                    proposal.who().id(),
                    proposal.at(),
                    ruling.outcome(),
                    ruling.reasons(),
                    ruling.scope().map(scope -> new String(scope, UTF_8)).orElse(null));
        }
    }

    record Look(@Nullable String reason) {}

    /** @param scope for a grant in part */
    record Word(
            Ruling.@Nullable Outcome outcome,
            @Nullable String reasons,
            @Nullable Chosen scope) {}

    /**
     * @param within makes the area smaller; absent, it stays as asked
     * @param precision makes places less precise; absent, it stays as asked
     */
    record Chosen(
            @Nullable String from,
            @Nullable String to,
            @Nullable Set<DataCategory> categories,
            @Nullable Within within,
            @Nullable String precision) {
        private ScopeChoice choice() {
            return new ScopeChoice(
                    text(from),
                    text(to),
                    categories == null ? Set.of() : categories,
                    within == null ? "" : text(within.latitude()),
                    within == null ? "" : text(within.longitude()),
                    within == null ? "" : text(within.metres()),
                    text(precision));
        }
    }

    record Within(
            @Nullable String latitude,
            @Nullable String longitude,
            @Nullable String metres) {}
}
