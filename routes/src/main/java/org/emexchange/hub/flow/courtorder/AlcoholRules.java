package org.emexchange.hub.flow.courtorder;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Alcohol;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.FittingStay;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.Period;

/**
 * Alcohol requirements: 120 days at most and a stay of 48 hours at most for the fitting, on the orders that PI-5.4 is
 * about; beside a known AUDIT score of 15 or more on any order (EPG-audit). 120 days from 14:00 end at 14:00 by the
 * clock in London on the 120th day after; 48 hours are elapsed hours.
 */
final class AlcoholRules {
    private static final Set<OrderType> AAMR = EnumSet.of(OrderType.COMMUNITY, OrderType.SUSPENDED_SENTENCE);
    private static final int MOST_DAYS = 120;
    /** Two times 24 elapsed hours. */
    private static final Duration LONGEST_STAY = Duration.ofDays(2);

    private static final int DEPENDENCE = 15;

    private AlcoholRules() {}

    static List<Finding> of(CourtOrder order) {
        List<Finding> findings = new ArrayList<>();
        List<Alcohol> all = order.requirements().alcohol();
        for (int i = 0; i < all.size(); i++) {
            Alcohol alcohol = all.get(i);
            String place = Places.requirement("Alcohol", i);
            boolean limited = AAMR.contains(order.type());
            if (limited && isTooLong(alcohol.period())) {
                findings.add(new Finding(FindingCode.AAMR_PERIOD_OVER, List.of(place + "/Period")));
            }
            if (limited && alcohol.fittingStay().filter(AlcoholRules::isTooLong).isPresent()) {
                findings.add(new Finding(FindingCode.FITTING_STAY_OVER, List.of(place + "/FittingStay")));
            }
            if (alcohol.auditScore().filter(score -> score >= DEPENDENCE).isPresent()) {
                findings.add(new Finding(FindingCode.ALCOHOL_DEPENDENCE, List.of(place + "/AuditScore")));
            }
        }
        return findings;
    }

    private static boolean isTooLong(Period period) {
        LocalDateTime start = LocalDateTime.ofInstant(period.start(), CurfewCalendar.LONDON);
        return period.end()
                .filter(end ->
                        LocalDateTime.ofInstant(end, CurfewCalendar.LONDON).isAfter(start.plusDays(MOST_DAYS)))
                .isPresent();
    }

    private static boolean isTooLong(FittingStay stay) {
        return Duration.between(stay.from(), stay.until()).compareTo(LONGEST_STAY) > 0;
    }
}
