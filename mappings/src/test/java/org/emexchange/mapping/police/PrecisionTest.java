package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.Position;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The place is Leeds town hall, which lies near easting 429,870 and northing 433,880. */
@Tag("COP-18")
class PrecisionTest {
    private static final Position PLACE = Position.of("53.8003000", "-1.5481000");
    private static final Instant FROM = Instant.parse("2026-11-14T20:00:00Z");
    private static final Instant AT = Instant.parse("2026-11-14T21:00:00Z");
    private static final Instant TO = Instant.parse("2026-11-14T22:00:00Z");

    @ParameterizedTest
    @CsvSource({"SQUARE_100_M, 429850, 433850", "SQUARE_1_KM, 429500, 433500", "SQUARE_10_KM, 425000, 435000"})
    void tellsAPlaceAsTheCentreOfItsSquare(Precision precision, String easting, String northing) {
        Position told = scope(precision, List.of()).told(PLACE).orElseThrow();

        GridPoint centre = GridPoint.of(easting, northing);
        GridPoint found = NationalGrid.of(told).orElseThrow();
        assertThat(Math.abs(found.x() - centre.x())).isLessThanOrEqualTo(1);
        assertThat(Math.abs(found.y() - centre.y())).isLessThanOrEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSameWhereverInTheSquareAPlaceIs(Precision precision) {
        DataScope scope = scope(precision, List.of());
        Position near = new Position(PLACE.latitude() + 900, PLACE.longitude() - 900);

        assertThat(scope.told(near)).isEqualTo(scope.told(PLACE)).isPresent();
        assertThat(scope.told(scope.told(PLACE).orElseThrow())).isEqualTo(scope.told(PLACE));
    }

    /** The circle holds the place and not the centre of its square of one kilometre, which is half a kilometre away. */
    @Test
    void tellsNothingOfAPlaceWhoseSquareHasItsCentreOutsideTheArea() {
        Area circle = new Circle(new GlobePoint(PLACE), 200);

        assertThat(scope(Precision.SQUARE_1_KM, List.of(circle)).told(PLACE)).isEmpty();
        assertThat(scope(Precision.SQUARE_100_M, List.of(circle)).told(PLACE)).isPresent();
    }

    /** The other way about: the centre of the square lies in it. */
    @Test
    void tellsNothingOfAPlaceOutsideTheArea() {
        Area circle = new Circle(GridPoint.of("429500", "433500"), 100);

        assertThat(scope(Precision.SQUARE_1_KM, List.of(circle)).told(PLACE)).isEmpty();
    }

    @Test
    void tellsNoPlaceByASquareThatIsNotOnTheGrid() {
        Position calais = Position.of("50.9500000", "1.8500000");
        Position paris = Position.of("48.8566000", "2.3522000");

        assertThat(scope(Precision.SQUARE_10_KM, List.of()).told(calais)).isPresent();
        assertThat(scope(Precision.SQUARE_10_KM, List.of()).told(paris)).isEmpty();
    }

    /** What happened may say where. */
    @Test
    void leavesNoSummaryWithAViolationWhosePlaceIsCoarsened() {
        ViolationRecord violation = new ViolationRecord(
                "V-1",
                ViolationKind.ZONE_ENTRY,
                AT,
                Optional.of(AT.plusSeconds(60)),
                false,
                Optional.of(PLACE),
                Optional.of("At the town hall."));
        DataRecords records = new DataRecords(List.of(), List.of(), List.of(), List.of(violation));

        assertThat(new RecordsCut(scope(Precision.SQUARE_100_M, List.of()))
                        .of(records)
                        .violations())
                .singleElement()
                .satisfies(kept -> {
                    assertThat(kept.summary()).isEmpty();
                    assertThat(kept.cut()).isFalse();
                    assertThat(kept.until()).contains(AT.plusSeconds(60));
                });
    }

    private static DataScope scope(Precision precision, List<Area> areas) {
        return new DataScope(FROM, TO, areas, Optional.of(precision), EnumSet.allOf(DataCategory.class));
    }
}
