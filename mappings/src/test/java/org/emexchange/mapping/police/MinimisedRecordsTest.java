package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.PositionSource;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Of whatever an answer holds and whatever was granted: nothing leaves that lies outside the grant. */
@Tag("COP-17")
@Tag("COP-18")
class MinimisedRecordsTest {
    private static final Instant NOON = Instant.parse("2026-11-14T12:00:00Z");
    private static final int RECORDS = 40;
    /** How far the centre of a square, told to the ten-millionth of a degree, is from the centre: one centimetre. */
    private static final int ROUNDING = 1;

    /** Seeds, so that what fails once fails again. */
    static IntStream seeds() {
        return IntStream.range(0, 400);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void holdsNothingOutsideTheGrant(int seed) {
        Any any = new Any(new Random(seed));
        DataScope granted = any.scope();

        DataRecords kept = new RecordsCut(granted).of(any.records());

        assertThat(moments(kept)).allMatch(granted::includes);
        assertThat(ends(kept)).noneMatch(granted.to()::isBefore);
        assertThat(places(kept)).allMatch(place -> isAllowed(granted, place));
        assertThat(kinds(kept)).isSubsetOf(granted.categories());
        if (!granted.areas().isEmpty()) {
            assertThat(placeless(kept)).isZero();
        }
    }

    private static boolean isAllowed(DataScope granted, Position place) {
        boolean inside = granted.areas().stream().allMatch(area -> area.contains(place));
        return inside
                && granted.precision()
                        .map(precision -> isACentre(precision, place))
                        .orElse(true);
    }

    private static boolean isACentre(Precision precision, Position place) {
        GridPoint point = NationalGrid.of(place).orElseThrow();
        long side = precision.metres() * 100L;
        return Stream.of(point.x(), point.y())
                .allMatch(along -> Math.abs(Math.floorMod(along, side) - side / 2) <= ROUNDING);
    }

    private static List<Instant> moments(DataRecords kept) {
        List<Instant> moments = new ArrayList<>();
        kept.tracks().forEach(track -> track.fixes().forEach(fix -> moments.add(fix.at())));
        kept.curfewEvents().forEach(event -> moments.add(event.at()));
        kept.visits().forEach(visit -> moments.add(visit.from()));
        kept.violations().forEach(violation -> moments.add(violation.from()));
        return moments;
    }

    private static List<Instant> ends(DataRecords kept) {
        List<Instant> ends = new ArrayList<>();
        kept.visits().forEach(visit -> ends.add(visit.until()));
        kept.violations().forEach(violation -> ends.add(violation.until().orElse(NOON)));
        return ends;
    }

    private static List<Position> places(DataRecords kept) {
        List<Position> places = new ArrayList<>();
        kept.tracks().forEach(track -> track.fixes().forEach(fix -> places.add(fix.position())));
        optional(kept).flatMap(Optional::stream).forEach(places::add);
        return places;
    }

    private static long placeless(DataRecords kept) {
        return optional(kept).filter(Optional::isEmpty).count();
    }

    private static Stream<Optional<Position>> optional(DataRecords kept) {
        return Stream.of(
                        kept.curfewEvents().stream().map(CurfewEvent::place),
                        kept.visits().stream().map(Visit::place),
                        kept.violations().stream().map(ViolationRecord::place))
                .flatMap(each -> each);
    }

    private static EnumSet<DataCategory> kinds(DataRecords kept) {
        EnumSet<DataCategory> kinds = EnumSet.noneOf(DataCategory.class);
        add(kinds, DataCategory.POSITIONS, kept.tracks());
        add(kinds, DataCategory.CURFEW_EVENTS, kept.curfewEvents());
        add(kinds, DataCategory.VISITS, kept.visits());
        add(kinds, DataCategory.VIOLATIONS, kept.violations());
        return kinds;
    }

    private static void add(EnumSet<DataCategory> kinds, DataCategory kind, List<?> records) {
        if (!records.isEmpty()) {
            kinds.add(kind);
        }
    }

    /** Requests and records of one seed, in and around Leeds and around noon; some of them on the edge. */
    private record Any(Random random) {
        DataScope scope() {
            Instant from = NOON.plusSeconds(60L * random.nextInt(-90, 90));
            Instant to = from.plusSeconds(60L * random.nextInt(1, 180));
            EnumSet<DataCategory> kinds = EnumSet.of(one(DataCategory.class));
            Stream.of(DataCategory.values())
                    .filter(kind -> random.nextBoolean())
                    .forEach(kinds::add);
            return new DataScope(
                    from,
                    to,
                    list(random.nextInt(3), this::area),
                    random.nextInt(4) == 0 ? Optional.empty() : Optional.of(one(Precision.class)),
                    kinds);
        }

        private <E extends Enum<E>> E one(Class<E> codes) {
            List<E> all = List.copyOf(EnumSet.allOf(codes));
            return all.get(random.nextInt(all.size()));
        }

        private Area area() {
            if (random.nextBoolean()) {
                MapPoint centre = random.nextBoolean() ? new GlobePoint(place()) : grid();
                return new Circle(centre, random.nextInt(500, 12_000));
            }
            GridPoint corner = grid();
            long side = 100L * random.nextInt(500, 12_000);
            return new Polygon(List.of(
                    corner,
                    new GridPoint(corner.x() + side, corner.y()),
                    new GridPoint(corner.x() + side, corner.y() + side),
                    new GridPoint(corner.x(), corner.y() + side)));
        }

        private GridPoint grid() {
            return new GridPoint(100L * random.nextInt(424_000, 436_000), 100L * random.nextInt(428_000, 440_000));
        }

        /** One in ten in Paris, which is on no square. */
        private Position place() {
            if (random.nextInt(10) == 0) {
                return Position.of("48.8566", "2.3522");
            }
            return new Position(
                    538_000_000L + random.nextInt(-500_000, 500_000), -15_480_000L + random.nextInt(-900_000, 900_000));
        }

        private Optional<Position> maybe() {
            return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(place());
        }

        private Instant moment() {
            return NOON.plusSeconds(60L * random.nextInt(-200, 200));
        }

        private Instant after(Instant from) {
            return from.plusSeconds(60L * random.nextInt(0, 200));
        }

        DataRecords records() {
            return new DataRecords(
                    List.of(new Track("A-1", list(RECORDS, this::fix))),
                    list(RECORDS, () -> new CurfewEvent(moment(), CurfewMovement.CAME, maybe())),
                    list(RECORDS, this::visit),
                    list(RECORDS, this::violation));
        }

        private Fix fix() {
            return new Fix(moment(), place(), 8, PositionSource.GPS);
        }

        private Visit visit() {
            Instant from = moment();
            return new Visit(from, after(from), false, one(VisitPurpose.class), one(VisitOutcome.class), maybe());
        }

        private ViolationRecord violation() {
            Instant from = moment();
            Optional<Instant> until = random.nextBoolean() ? Optional.empty() : Optional.of(after(from));
            return new ViolationRecord(
                    "V-1", one(ViolationKind.class), from, until, false, maybe(), Optional.of("What happened."));
        }

        private static <T> List<T> list(int count, Supplier<T> one) {
            return Stream.generate(one).limit(count).toList();
        }
    }
}
