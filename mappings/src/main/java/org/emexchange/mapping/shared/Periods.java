package org.emexchange.mapping.shared;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Stretches of time that neither touch nor overlap, the earliest first; an end is not included. */
public record Periods(List<Period> all) {
    public static final Periods NONE = new Periods(List.of());
    public static final Periods ALWAYS = new Periods(List.of(new Period(Instant.EPOCH, Optional.empty())));

    public Periods {
        all = joined(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    public boolean contains(Instant moment) {
        return all.stream().anyMatch(one -> !moment.isBefore(one.start()) && isBeforeEnd(moment, one));
    }

    /** Whether every moment from the first to the last, which is not included, lies in them. */
    public boolean cover(Instant from, Instant to) {
        return all.stream()
                .anyMatch(one -> !from.isBefore(one.start())
                        && one.end().filter(to::isAfter).isEmpty());
    }

    public Periods or(Periods other) {
        List<Period> both = new ArrayList<>(all);
        both.addAll(other.all);
        return new Periods(both);
    }

    /** What lies before that moment. */
    public Periods until(Instant moment) {
        return and(new Periods(List.of(new Period(Instant.EPOCH, Optional.of(moment)))));
    }

    /** What lies at that moment or after it. */
    public Periods from(Instant moment) {
        return and(new Periods(List.of(new Period(moment, Optional.empty()))));
    }

    public Periods and(Periods other) {
        return new Periods(all.stream()
                .flatMap(one -> other.all.stream()
                        .map(two -> new Period(later(one.start(), two.start()), earlier(one.end(), two.end()))))
                .toList());
    }

    private static boolean isBeforeEnd(Instant moment, Period period) {
        return period.end().map(moment::isBefore).orElse(true);
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }

    private static Optional<Instant> earlier(Optional<Instant> one, Optional<Instant> two) {
        return one.isEmpty() ? two : Optional.of(two.filter(one.get()::isAfter).orElse(one.get()));
    }

    private static Optional<Instant> later(Optional<Instant> one, Optional<Instant> two) {
        return one.flatMap(first -> two.map(second -> later(first, second)));
    }

    private static List<Period> joined(List<Period> given) {
        List<Period> joined = new ArrayList<>();
        given.stream()
                .filter(one -> isBeforeEnd(one.start(), one))
                .sorted(Comparator.comparing(Period::start))
                .forEach(one -> {
                    Period last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
                    if (last == null || last.end().filter(one.start()::isAfter).isPresent()) {
                        joined.add(one);
                    } else {
                        joined.set(joined.size() - 1, new Period(last.start(), later(last.end(), one.end())));
                    }
                });
        return List.copyOf(joined);
    }
}
