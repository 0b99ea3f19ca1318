package org.emexchange.app.demo;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** X15: the contractor's result for a night, about a new order that requires abstinence from alcohol. */
final class AlcoholFollowUp implements FollowUp {
    private static final Errand.Kind KIND = new Errand.Kind(
            "X15", "alcohol-result", OutsiderEr7.STANDARD, "ORU_R01", "MONITOR_COMPLIANCE", "EMX-ISA-007");
    private static final String TAC = "|TAC^Transdermal alcohol concentration^99EMX||";

    @Override
    public List<Errand> from(OpenedMessage copy) {
        if (!SupervisedOrder.isNew(copy)
                || SupervisedOrder.child(copy.payload(), "Alcohol").isEmpty()) {
            return List.of();
        }
        SupervisedOrder order = SupervisedOrder.of(copy);
        return List.of(new Errand(KIND, order.id(), 1, message(order), false));
    }

    private static String message(SupervisedOrder order) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant from = now.minus(12, ChronoUnit.HOURS);
        String id = "EMC-A-" + UUID.randomUUID().toString().substring(0, 13);
        return OutsiderEr7.segments(
                "MSH|^~\\&|EMC-ALCOHOL|emc.order-intake|EMX|em-exchange|" + OutsiderEr7.time(now) + "||ORU^R01^ORU_R01|"
                        + id + ".1|P|2.5.1||||||UNICODE UTF-8",
                "PID|1||" + "X" + Math.floorMod(order.id().hashCode(), 1_000_000) + "^^^^CRN||"
                        + OutsiderEr7.escape(order.last()) + "^" + OutsiderEr7.escape(order.first()) + "^^^^^L||"
                        + order.born().replace("-", ""),
                "OBR|1|" + order.id() + "|" + id + "|ABSTINENCE^Alcohol abstinence and monitoring requirement^99EMX|||"
                        + OutsiderEr7.time(from) + "|" + OutsiderEr7.time(now) + "||||||||||||||"
                        + OutsiderEr7.time(now) + "|||F",
                "OBX|1|CWE|FINDING^Contractor's finding^99EMX||ALCOHOL_CONFIRMED^Alcohol was found^99EMX||||||F",
                reading(2, "0", from.plus(1, ChronoUnit.HOURS)),
                reading(3, "0.031", from.plus(90, ChronoUnit.MINUTES)));
    }

    private static String reading(int number, String value, Instant at) {
        return "OBX|" + number + "|NM" + TAC + value + "|g/dL^grams per decilitre^UCUM|||||F|||" + OutsiderEr7.time(at);
    }
}
