package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** What makes an alcohol result impossible. */
final class AlcoholContradictions {
    private AlcoholContradictions() {}

    static void check(AlcoholResult result, OruMessage message) {
        Places found = new Places();
        found.when(!result.from().isBefore(result.until()), "OBR-8");
        found.when(result.reportedAt().isBefore(result.until()), "OBR-22");
        ofNumbers(message, found);
        ofFinding(result, message, found);
        ofReadings(result, message, found);
        found.refuse(Kind.CONTRADICTION);
    }

    /** Two numbers of one kind would be two people. */
    private static void ofNumbers(OruMessage message, Places found) {
        Set<String> kinds = new HashSet<>();
        for (int i = 0; message.pid(3, i, 5).isPresent(); i++) {
            found.when(!kinds.add(message.pid(3, i, 5).orElse("")), "PID-3");
        }
    }

    private static void ofFinding(AlcoholResult result, OruMessage message, Places found) {
        int findings = message.observations() - result.readings().size();
        boolean withdrawn = result.status() == ResultStatus.WITHDRAWN;
        found.when(withdrawn ? message.observations() > 0 : findings != 1, "OBX");
        boolean confirmed = result.finding()
                .filter(AlcoholFinding.ALCOHOL_CONFIRMED::equals)
                .isPresent();
        boolean measured = result.readings().stream()
                .map(AlcoholReading::gramsPerDecilitre)
                .flatMap(Optional::stream)
                .anyMatch(value -> value.compareTo(BigDecimal.ZERO) > 0);
        found.when(confirmed && !measured, "OBX");
    }

    private static void ofReadings(AlcoholResult result, OruMessage message, Places found) {
        Optional<Instant> before = Optional.empty();
        int reading = 0;
        for (int i = 0; i < message.observations(); i++) {
            found.when(!message.obx(i, 1).equals(Optional.of(String.valueOf(i + 1))), AlcoholResultHl7.place(i, 1));
            if (message.obx(i, 14).isPresent()) {
                AlcoholReading next = result.readings().get(reading);
                reading++;
                ofReading(next, result, i, message, found);
                boolean later = before.map(next.at()::isAfter).orElse(true);
                found.when(!later, AlcoholResultHl7.place(i, 14));
                before = Optional.of(next.at());
            }
        }
    }

    private static void ofReading(
            AlcoholReading reading, AlcoholResult result, int i, OruMessage message, Places found) {
        boolean outside = reading.at().isBefore(result.from()) || reading.at().isAfter(result.until());
        found.when(outside, AlcoholResultHl7.place(i, 14));
        boolean obtained = reading.status() != ReadingStatus.NOT_OBTAINED;
        found.when(reading.gramsPerDecilitre().isPresent() != obtained, AlcoholResultHl7.place(i, 5));
        found.when(message.obx(i, 6).isPresent() != obtained, AlcoholResultHl7.place(i, 6));
        boolean open = reading.status() == ReadingStatus.PRELIMINARY && result.status() != ResultStatus.PRELIMINARY;
        found.when(open, AlcoholResultHl7.place(i, 11));
    }
}
