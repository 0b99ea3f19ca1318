package org.emexchange.app.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;

/** An invented order. The same court, token, number and day always make the same one. */
record DemoOrder(
        DemoCourt court, int number, String id, OrderKind kind, DemoBody body, LocalDate imposed, DemoWearer wearer) {
    /** @param token makes the order ids of one installation its own */
    static DemoOrder of(DemoCourt court, String token, int number, LocalDate imposed) {
        List<DemoOffer> offers = DemoOffer.of(court);
        DemoOffer offer = offers.get(Math.floorMod(number, offers.size()));
        SplittableRandom random =
                new SplittableRandom(31L * number + court.prefix().hashCode());
        DemoWearer wearer =
                DemoWearer.of(random, offer.body(), imposed, offer.kind() == OrderKind.YOUTH_REHABILITATION);
        String id = "%s/%d/%s-%05d".formatted(court.prefix(), imposed.getYear(), token, number);
        return new DemoOrder(court, number, id, offer.kind(), offer.body(), imposed, wearer);
    }

    /** Its id. */
    @Override
    public String toString() {
        return id;
    }
}
