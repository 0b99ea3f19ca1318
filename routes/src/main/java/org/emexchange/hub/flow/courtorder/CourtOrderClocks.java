package org.emexchange.hub.flow.courtorder;

import java.time.Instant;
import java.util.stream.Stream;
import org.emexchange.hub.duty.Occurrence;
import org.emexchange.hub.pipeline.FactsTold;
import org.emexchange.mapping.court.Alcohol;
import org.emexchange.mapping.court.Attendance;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.Trail;
import org.emexchange.mapping.shared.Period;

/** What an order sets going and ends (EPG-fitted). */
final class CourtOrderClocks {
    private CourtOrderClocks() {}

    static void ordered(CourtOrder order, FactsTold to) {
        switch (order.action()) {
            case NEW -> to.tell(Occurrence.X01_FITTING_ORDERED, start(order.requirements(), to.knownAt()));
            case REVOKED -> ended(Occurrence.X01_REVOKED, to);
            case SENT_IN_ERROR -> ended(Occurrence.X01_SENT_IN_ERROR, to);
            case VARIED -> {}
        }
    }

    private static void ended(Occurrence how, FactsTold to) {
        if (to.isOnlySender()) {
            to.tell(how, to.knownAt());
        }
    }

    /** When monitoring begins, or now where it has begun. */
    private static Instant start(Requirements requirements, Instant now) {
        return periods(requirements)
                .map(Period::start)
                .min(Instant::compareTo)
                .filter(now::isBefore)
                .orElse(now);
    }

    private static Stream<Period> periods(Requirements requirements) {
        return Stream.of(
                        requirements.curfews().stream().map(Curfew::period),
                        requirements.zones().stream().flatMap(zone -> zone.period().stream()),
                        requirements.trails().stream().map(Trail::period),
                        requirements.attendances().stream().map(Attendance::period),
                        requirements.alcohol().stream().map(Alcohol::period))
                .flatMap(each -> each);
    }
}
