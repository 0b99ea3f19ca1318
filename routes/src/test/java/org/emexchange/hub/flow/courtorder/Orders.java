package org.emexchange.hub.flow.courtorder;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emexchange.hub.refusal.Finding;
import org.emexchange.hub.refusal.FindingCode;
import org.emexchange.mapping.court.Alcohol;
import org.emexchange.mapping.court.Attendance;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.CourtOrderXml;
import org.emexchange.mapping.court.Curfew;
import org.emexchange.mapping.court.CurfewSlot;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.court.FittingStay;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.court.Trail;
import org.emexchange.mapping.court.Zone;
import org.emexchange.mapping.shared.AlcoholType;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;
import org.emexchange.mapping.shared.ZoneType;

/** Orders that differ from an example without findings in single facts. */
final class Orders {
    static final Period WINTER = period("2026-11-16T19:00:00Z", "2027-02-16T07:00:00Z");

    private Orders() {}

    static CourtOrder example(String name) {
        try (InputStream in = Orders.class.getResourceAsStream("/examples/court-order/" + name + ".xml")) {
            return CourtOrderXml.read(Objects.requireNonNull(in, name).readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An order for a person whose address is checked. */
    static CourtOrder of(OrderType type, Requirements requirements) {
        return of(type, Optional.of(LocalDate.of(2026, 10, 19)), requirements);
    }

    static CourtOrder of(OrderType type, Optional<LocalDate> convicted, Requirements requirements) {
        CourtOrder base = example("community-curfew-only");
        return new CourtOrder(
                base.orderId(),
                base.action(),
                base.change(),
                type,
                Optional.empty(),
                base.imposedBy(),
                convicted,
                base.notifying(),
                base.responsibleBody(),
                base.wearer(),
                base.risk(),
                base.installation(),
                requirements,
                base.offences(),
                base.dapoClauses(),
                base.surrender(),
                base.issp(),
                base.policeArea(),
                base.attachments());
    }

    static CourtOrder with(CourtOrder base, DeviceWearer wearer) {
        return with(base, base.action(), wearer);
    }

    static CourtOrder with(CourtOrder base, OrderAction action, DeviceWearer wearer) {
        return new CourtOrder(
                base.orderId(),
                action,
                base.change(),
                base.type(),
                base.sentenceType(),
                base.imposedBy(),
                base.convictedOn(),
                base.notifying(),
                base.responsibleBody(),
                wearer,
                base.risk(),
                base.installation(),
                base.requirements(),
                base.offences(),
                base.dapoClauses(),
                base.surrender(),
                base.issp(),
                base.policeArea(),
                base.attachments());
    }

    static Period period(String start, String end) {
        return new Period(Instant.parse(start), Optional.of(Instant.parse(end)));
    }

    static CurfewSlot slot(DayOfWeek day, String from, String to) {
        return new CurfewSlot(day, LocalTime.parse(from), LocalTime.parse(to), "home");
    }

    static Curfew curfew(Period period, CurfewSlot... slots) {
        return new Curfew(TagTechnology.RF, period, List.of(slots), Optional.empty());
    }

    /** The same stretch on every day of the week. */
    static Curfew daily(Period period, String from, String to) {
        return curfew(
                period,
                Arrays.stream(DayOfWeek.values())
                        .map(day -> slot(day, from, to))
                        .toArray(CurfewSlot[]::new));
    }

    static Curfew daily(TagTechnology tag) {
        return new Curfew(tag, WINTER, daily(WINTER, "19:00", "07:00").slots(), Optional.empty());
    }

    static Zone zone(ZoneType type, boolean says, Optional<TagTechnology> tag) {
        return new Zone(
                type,
                Optional.empty(),
                "The square.",
                Optional.empty(),
                Optional.of(WINTER),
                says,
                tag,
                Optional.empty());
    }

    static Trail trail(TagTechnology tag) {
        return new Trail(tag, TrailDevice.FITTED, WINTER);
    }

    static Attendance attendance(TagTechnology tag) {
        return new Attendance(tag, "Programme", "home", WINTER, List.of());
    }

    static Alcohol alcohol(TagTechnology tag) {
        return new Alcohol(tag, AlcoholType.ABSTINENCE, WINTER, Optional.empty(), Optional.empty());
    }

    static Alcohol alcohol(Period period, Optional<FittingStay> stay, Optional<Integer> score) {
        return new Alcohol(TagTechnology.ALCOHOL, AlcoholType.ABSTINENCE, period, stay, score);
    }

    static Requirements curfews(Curfew... curfews) {
        return new Requirements(List.of(curfews), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    static Requirements alcoholOnly(Alcohol alcohol) {
        return new Requirements(List.of(), List.of(), List.of(), List.of(), List.of(alcohol), List.of());
    }

    static List<FindingCode> codes(CourtOrder order) {
        return codes(CourtOrderFindings.of(order));
    }

    static List<FindingCode> codes(List<Finding> findings) {
        return findings.stream().map(Finding::code).toList();
    }
}
