package org.emexchange.app.console;

import java.security.Principal;
import org.emexchange.hub.pipeline.Decider;
import org.springframework.security.access.AccessDeniedException;

/** The person behind a request to the console; who was taken out of the file after signing in decides nothing more. */
final class Deciders {
    private final People people;

    Deciders(People people) {
        this.people = people;
    }

    Decider of(Principal signedIn) {
        return people.find(signedIn.getName())
                .map(person -> new Decider(person.id(), person.name(), person.role(), person.party()))
                .orElseThrow(() -> new AccessDeniedException("no longer among those who may sign in"));
    }
}
