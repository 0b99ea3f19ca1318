package org.emexchange.app.demo;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Decides on the requests that wait, one at a time: where a life is at risk it grants, of the others it refuses every third
 * and grants some for a part of what was asked. What asks for two people a second one confirms. A person who signs in may
 * be quicker.
 */
final class DisclosureOfficer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(DisclosureOfficer.class);
    private static final String REFUSED = "REFUSED";
    private static final String IN_PART = "GRANTED_IN_PART";
    private static final String GRANTED = "GRANTED";
    private static final List<String> IN_TURN = List.of(GRANTED, IN_PART, REFUSED);
    private static final Map<String, String> REASONS = Map.of(
            GRANTED, "Necessary and proportionate for what it is said to be for.",
            IN_PART, "Necessary for the later half of the hours; visits say nothing about them.",
            REFUSED, "The request does not say what the records would show that the witness does not.");

    private final ConsoleApi console;
    private final Optional<ConsoleApi> second;
    private final String person;
    private final long everyMillis;
    private final PartyLoop loop;
    private final Map<String, Integer> decided = new HashMap<>();

    DisclosureOfficer(DemoSettings settings, DemoDoors.Console door, long everyMillis)
            throws IOException, GeneralSecurityException {
        this.console = new ConsoleApi(settings.pki(), door);
        this.second = door.second().isEmpty()
                ? Optional.empty()
                : Optional.of(new ConsoleApi(settings.pki(), door.second().get()));
        this.person = door.person();
        this.everyMillis = everyMillis;
        this.loop = new PartyLoop(person + " decisions", repeat -> repeat.each(this::turn));
    }

    /** Whoever is not let in tries again an hour later: the console counts. */
    private long turn() throws IOException, InterruptedException, NotOpenedException {
        try {
            for (JsonNode entry : console.waiting()) {
                if (!entry.path("proposedBy").isString()) {
                    decide(entry);
                    break;
                }
            }
            return everyMillis;
        } catch (ConsoleApi.NotLetInException refused) {
            LOG.info("{} is not let in at the console", person);
            return TimeUnit.HOURS.toMillis(1);
        }
    }

    private void decide(JsonNode entry) throws IOException, InterruptedException, NotOpenedException {
        String id = entry.path("id").asString();
        String request = console.look(id, "To decide on it").path("request").asString();
        String outcome = entry.path("urgent").asBoolean()
                ? GRANTED
                : inTurn(entry.path("interchange").asString());
        Map<String, Object> word =
                new HashMap<>(Map.of("outcome", outcome, "reasons", REASONS.getOrDefault(outcome, "")));
        if (outcome.equals(IN_PART)) {
            word.put("scope", PartOfScope.of(request));
        }
        if (console.decide(id, word)) {
            confirm(id);
        }
        LOG.info(
                "{} decides {} on {} of {}",
                person,
                outcome,
                id,
                entry.path("party").asString());
    }

    /** Of each interchange by itself, so that none has all the refusals. */
    private String inTurn(String interchange) {
        int before = decided.merge(interchange, 1, Integer::sum) - 1;
        return IN_TURN.get(before % IN_TURN.size());
    }

    /** Where positions are asked for, a second person releases them. */
    private void confirm(String id) throws IOException, InterruptedException {
        if (second.isEmpty()) {
            return;
        }
        second.get().look(id, "To confirm it");
        second.get().confirm(id, "I have read the request and agree.");
        LOG.info("a second person confirms what {} proposes on {}", person, id);
    }

    @Override
    public void close() {
        loop.close();
    }
}
