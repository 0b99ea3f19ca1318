package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.line;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * X13: what a force asks about the person whom it read about last, or about somebody else as long as it has read of
 * nobody. Every {@link #ONE_IN}th is urgent, and the hub alerts its people of it: none comes in the first minutes.
 */
final class EnquiryErrands implements Errands {
    private static final int ONE_IN = 8;
    private static final Errand.Kind KIND = kind("data-request", "DataRequest");

    private final String force;
    private final String prefix;
    private final Pace pace;
    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private Optional<Known> last = Optional.empty();
    private int asked;

    /** @param prefix what the ids of its requests begin with */
    EnquiryErrands(String force, String prefix, Pace pace) {
        this.force = force;
        this.prefix = prefix;
        this.pace = pace;
    }

    private record Known(String order, DemoSubject subject) {}

    static Errand.Kind kind(String door, String type) {
        return new Errand.Kind(
                "X13",
                door,
                "urn:emexchange:" + door + ":1",
                type,
                "OTHER_LAW_ENFORCEMENT",
                "DPA_2018_S36_3",
                "EMX-ISA-010");
    }

    synchronized void learn(OpenedMessage copy) {
        if (SupervisedOrder.isNew(copy)) {
            last = Optional.of(new Known(ReceiptText.child(copy.payload(), "OrderId"), DemoSubject.wearer(copy)));
        }
    }

    @Override
    public synchronized Optional<Errand> next() {
        if (!pace.due()) {
            return Optional.empty();
        }
        PublishedExample request = ++asked % ONE_IN == 0 ? urgent() : routine();
        String text = request.with("RequestId", prefix + "/" + token + "/" + asked)
                .with("Force", force)
                .text();
        return Optional.of(new Errand(KIND, last.map(Known::order).orElse(""), 0, text, false));
    }

    private PublishedExample routine() {
        PublishedExample request = signedNow("data-request/routine-polygon");
        return last.map(known -> request.withElement("Person", known.subject().xml("Person"))
                        .with("OrderId", known.order()))
                .orElse(request);
    }

    /** About the hours up to now: what the contractor already has. */
    private PublishedExample urgent() {
        PublishedExample request = signedNow("data-request/urgent-circle");
        Instant signed = request.time("SignedAt");
        PublishedExample timed = request.with(
                        "From", signed.minus(12, ChronoUnit.HOURS).toString())
                .with("To", signed.toString())
                .with("Phone", "0113 496 0818")
                .with("Email", "tomasz.hallam@west-yorkshire.police.example")
                .with("WhyProportionate", "Positions only, around her home, for the last twelve hours.");
        return last.map(known ->
                        timed.withElement("Person", known.subject().xml("Person") + line("OrderId", known.order())))
                .orElse(timed);
    }

    private static PublishedExample signedNow(String name) {
        PublishedExample request = PublishedExample.of(name);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
        return request.moved(Duration.between(request.time("SignedAt"), now));
    }
}
