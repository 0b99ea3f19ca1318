package org.emexchange.app.console;

import java.security.Principal;
import java.time.Instant;
import java.util.List;
import org.emexchange.hub.pipeline.Decisions;
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

/** For a second person's script, and for one that withdraws what was granted. */
@RestController
@RequestMapping("/api/decisions")
class SecondApi {
    private final DecisionDesk desk;
    private final Deciders deciders;

    SecondApi(DecisionDesk desk, Deciders deciders) {
        this.desk = desk;
        this.deciders = deciders;
    }

    @GetMapping("/open")
    List<Granted> open() {
        return desk.open().stream().map(Granted::of).toList();
    }

    @PostMapping(path = "/{id}/confirm", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String id, @RequestBody Reasons reasons, Principal person) {
        desk.answer(id, deciders.of(person), true, DecisionApi.text(reasons.reasons()));
    }

    @PostMapping(path = "/{id}/decline", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decline(@PathVariable String id, @RequestBody Reasons reasons, Principal person) {
        desk.answer(id, deciders.of(person), false, DecisionApi.text(reasons.reasons()));
    }

    @PostMapping(path = "/{id}/withdraw", consumes = MediaType.APPLICATION_JSON_VALUE)
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String id, @RequestBody Reasons reasons, Principal person) {
        desk.withdraw(id, deciders.of(person), DecisionApi.text(reasons.reasons()));
    }

    record Reasons(@Nullable String reasons) {}

    /** What was granted, and is neither withdrawn nor lapsed; no personal data. */
    record Granted(String id, String interchange, String party, Instant decidedAt, Instant lapsesAt) {
        static Granted of(Decisions.Open open) {
            return new Granted(open.id(), open.interchange(), open.party().value(), open.decidedAt(), open.lapsesAt());
        }
    }
}
