package org.emexchange.mapping.monitoring;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/** What makes an alcohol result impossible. */
final class AlcoholContradictions {
    private AlcoholContradictions() {}

    static void check(AlcoholResult result, Hl7Message message) {
        Places found = new Places();
        found.when(!result.from().isBefore(result.until()), "OBR-8");
        found.when(result.reportedAt().isBefore(result.until()), "OBR-22");
        ofNumbers(message, found);
        ofFinding(result, message, found);
        ofReadings(result, message, found);
        found.refuse(Kind.CONTRADICTION);
    }

    /** Two numbers of one kind would be two people. */
    private static void ofNumbers(Hl7Message message, Places found) {
        Set<String> kinds = new HashSet<>();
        Hl7Segment pid = message.only("PID");
        pid.all(3).forEach(number -> found.when(!kinds.add(number.text(5)), pid.place(3)));
    }

    private static void ofFinding(AlcoholResult result, Hl7Message message, Places found) {
        int observations = message.all("OBX").size();
        int findings = observations - result.readings().size();
        boolean withdrawn = result.status() == ResultStatus.WITHDRAWN;
        found.when(withdrawn ? observations > 0 : findings != 1, "OBX");
        boolean confirmed = result.finding()
                .filter(AlcoholFinding.ALCOHOL_CONFIRMED::equals)
                .isPresent();
        boolean measured = result.readings().stream()
                .map(AlcoholReading::gramsPerDecilitre)
                .flatMap(Optional::stream)
                .anyMatch(value -> value.compareTo(BigDecimal.ZERO) > 0);
        found.when(confirmed && !measured, "OBX");
    }

    private static void ofReadings(AlcoholResult result, Hl7Message message, Places found) {
        Optional<Instant> before = Optional.empty();
        int number = 0;
        int reading = 0;
        for (Hl7Segment obx : message.all("OBX")) {
            number++;
            found.when(!obx.text(1).equals(String.valueOf(number)), obx.place(1));
            if (obx.has(14)) {
                AlcoholReading next = result.readings().get(reading);
                reading++;
                ofReading(next, result, obx, found);
                found.when(before.filter(last -> !next.at().isAfter(last)).isPresent(), obx.place(14));
                before = Optional.of(next.at());
            }
        }
    }

    private static void ofReading(AlcoholReading reading, AlcoholResult result, Hl7Segment obx, Places found) {
        boolean outside = reading.at().isBefore(result.from()) || reading.at().isAfter(result.until());
        found.when(outside, obx.place(14));
        boolean obtained = reading.status() != ReadingStatus.NOT_OBTAINED;
        found.when(reading.gramsPerDecilitre().isPresent() != obtained, obx.place(5));
        found.when(obx.has(6) != obtained, obx.place(6));
        boolean open = reading.status() == ReadingStatus.PRELIMINARY && result.status() != ResultStatus.PRELIMINARY;
        found.when(open, obx.place(11));
    }
}
