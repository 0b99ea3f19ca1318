package org.emexchange.app.console;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.hub.pipeline.DecisionException;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.police.Area;
import org.emexchange.mapping.police.Circle;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.GlobePoint;
import org.emexchange.mapping.police.Precision;

/**
 * What a person chose of what was asked for. The areas of the request always stay; a further one makes it smaller.
 *
 * @param from time in London to the second, as {@link #text} writes it
 * @param to as from; does not belong to the period
 * @param latitude of the further area's centre, in degrees of WGS84; blank with the two that follow where there is none
 * @param metres its radius
 * @param precision name of the precision of places; blank as it was asked for
 */
record ScopeChoice(
        String from,
        String to,
        Set<DataCategory> categories,
        String latitude,
        String longitude,
        String metres,
        String precision) {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");
    private static final int TO_THE_MINUTE = "2026-01-31T00:00".length();

    /** All that was asked for. */
    static ScopeChoice whole(DataScope asked) {
        return new ScopeChoice(text(asked.from()), text(asked.to()), asked.categories(), "", "", "", "");
    }

    private static String text(Instant moment) {
        return LOCAL.format(moment.truncatedTo(ChronoUnit.SECONDS).atZone(LONDON));
    }

    /**
     * An end that was left as it stood is the one that was asked for, to the fraction of a second.
     *
     * @throws DecisionException.OutOfScope where it is no period, no area, or names no kind of record
     */
    DataScope of(DataScope asked) {
        try {
            return new DataScope(
                    moment(from, asked.from()),
                    moment(to, asked.to()),
                    Stream.concat(asked.areas().stream(), further().stream()).toList(),
                    precision.isBlank() ? asked.precision() : Optional.of(Precision.valueOf(precision)),
                    categories);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException e) {
            throw new DecisionException.OutOfScope(e);
        }
    }

    private Optional<Area> further() {
        if (latitude.isBlank() && longitude.isBlank() && metres.isBlank()) {
            return Optional.empty();
        }
        Area circle = new Circle(new GlobePoint(Position.of(latitude, longitude)), Integer.parseInt(metres.strip()));
        if (!circle.isSound()) {
            throw new IllegalArgumentException("no area in or around Great Britain");
        }
        return Optional.of(circle);
    }

    private static Instant moment(String chosen, Instant asked) {
        if (chosen.equals(text(asked))) {
            return asked;
        }
        return LocalDateTime.parse(chosen.length() == TO_THE_MINUTE ? chosen + ":00" : chosen, LOCAL)
                .atZone(LONDON)
                .toInstant();
    }
}
