package org.emexchange.mapping.police;

import java.time.Duration;
import java.time.Instant;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/**
 * What makes a request one that nobody could decide on: a person who cannot be told from others; a direction without the
 * power that it is, or the power without it; an answer needed before the request was signed; an urgent request that
 * nobody else authorised; and a period that lies ahead. Records of what has not happened yet are watching somebody and
 * not an answer from records: a routine request ends when it was signed, an urgent one at most 24 hours later (our
 * reading).
 */
final class DataRequestContradictions {
    private static final Duration AHEAD_WHERE_URGENT = Duration.ofHours(24);

    private DataRequestContradictions() {}

    static void check(DataRequest request, XmlNode node) {
        Places found = new Places();
        found.when(!SamePerson.isTold(request.person()), node, "Person");
        ofPower(request, node, found);
        ofTime(request, node, found);
        ofAuthority(request, node, found);
        found.refuse(Kind.CONTRADICTION);
    }

    private static void ofPower(DataRequest request, XmlNode node, Places found) {
        boolean directed = request.justification().power() == RequestPower.COURT_DIRECTION;
        found.when(request.justification().direction().isPresent() != directed, node, "Direction");
    }

    private static void ofTime(DataRequest request, XmlNode node, Places found) {
        Instant signed = request.signedAt();
        Instant last = request.urgency().isUrgent() ? signed.plus(AHEAD_WHERE_URGENT) : signed;
        found.when(request.scope().to().isAfter(last), node, "Scope", "To");
        found.when(
                request.urgency().answerBy().filter(by -> !by.isAfter(signed)).isPresent(), node, "Urgency");
    }

    private static void ofAuthority(DataRequest request, XmlNode node, Places found) {
        boolean alone = request.supervisor()
                .filter(supervisor ->
                        supervisor.number().equals(request.officer().number()))
                .isPresent();
        found.when(alone, node, "Supervisor", "Number");
        found.when(request.urgency().isUrgent() && request.supervisor().isEmpty(), node, "Supervisor");
    }
}
