package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.emexchange.mapping.monitoring.Position;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("COP-18")
class AreaTest {
    /** A triangle with corners at 53 N 2 W, 53 N 1 W and 54 N 2 W: its long side runs where the degrees add up to 52. */
    private static final Polygon TRIANGLE = globe("53 -2", "53 -1", "54 -2");

    /** An L: a square of two degrees by two without its north-eastern quarter. */
    private static final Polygon L = globe("52 -3", "52 -1", "53 -1", "53 -2", "54 -2", "54 -3");

    @ParameterizedTest
    @CsvSource({
        "53.5, -1.5, true", // on the long side
        "53.5, -1.5000001, true", // a centimetre inside
        "53.5000001, -1.5, false", // a centimetre outside
        "53, -2, true", // corners
        "54, -2, true",
        "53, -1.3, true", // on the southern side
        "52.9999999, -1.3, false",
        "53.2, -2.0000001, false",
        "53, -0.9999999, false", // on the southern side drawn on
        "54, -1.9999999, false", // level with a corner
        "-33.9, 151.2, false" // Sydney
    })
    void takesWhatIsInOrOnAPolygonToTheLastDecimal(String latitude, String longitude, boolean inside) {
        assertThat(TRIANGLE.contains(Position.of(latitude, longitude))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "52.5, -1.5, true", // in the foot
        "53.5, -2.5, true", // in the stem
        "53.5, -1.5, false", // in the quarter left out
        "53, -1.5, true", // on the inner side
        "53, -2.5, true", // level with the inner side, inside
        "53, -3.5, false", // level with it, west of all
        "53, -0.5, false" // level with it, east of all
    })
    void takesNothingFromTheHollowOfAPolygon(String latitude, String longitude, boolean inside) {
        assertThat(L.contains(Position.of(latitude, longitude))).isEqualTo(inside);
    }

    @Test
    void doesNotMindWhichWayRoundTheCornersAreGiven() {
        Polygon reversed = globe("54 -3", "54 -2", "53 -2", "53 -1", "52 -1", "52 -3");
        for (String place : List.of("52.5 -1.5", "53.5 -2.5", "53.5 -1.5", "53 -1.5", "55 -2")) {
            assertThat(reversed.contains(at(place))).isEqualTo(L.contains(at(place)));
        }
    }

    @Test
    void knowsARingThatIsNone() {
        assertThat(L.isSound()).isTrue();
        assertThat(globe("52 -3", "53 -2", "52 -2", "53 -3").isSound())
                .as("crossed")
                .isFalse();
        assertThat(globe("52 -3", "52 -1", "53 -1", "52 -1").isSound())
                .as("twice there")
                .isFalse();
        assertThat(globe("52 -3", "52 -1", "52 -2").isSound()).as("flat").isFalse();
        assertThat(globe("52 -3", "52 -1", "54 -1", "52 -2", "54 -3").isSound())
                .as("touches itself")
                .isFalse();
        assertThat(globe("52 -3", "52 -2", "52 -1", "54 -2").isSound())
                .as("corner on a side")
                .isTrue();
    }

    /** From one corner of a triangle of the Australian geodesy manual to another: 54,972.271 m on the ellipsoid. */
    @Test
    void measuresAlongTheEllipsoid() {
        double metres =
                Ellipsoid.metres(Position.of("-37.9510334", "144.4248679"), Position.of("-37.6528211", "143.9264955"));
        assertThat(metres).isEqualTo(54_972.271, within(0.02));
        Position same = at("53.8 -1.5");
        assertThat(Ellipsoid.metres(same, same)).isZero();
    }

    /** From 53.8 N a hundredth of a degree northward is 1,113.014 m, a thousandth of that more 1,114.127 m. */
    @Test
    void takesWhatIsNoFurtherThanTheRadius() {
        Circle circle = new Circle(globe("53.8 -1.5"), 1_114);
        assertThat(circle.contains(at("53.81 -1.5"))).isTrue();
        assertThat(circle.contains(at("53.81001 -1.5"))).isFalse();
        assertThat(circle.contains(at("53.8 -1.5"))).isTrue();
        assertThat(circle.contains(at("-53.8 178.5"))).isFalse();
        assertThat(new Circle(globe("53.8 -1.5"), 1_113).contains(at("53.81 -1.5")))
                .isFalse();
    }

    /** Round the published place of the water tower of Caister, and round one 100 m east of it. */
    @ParameterizedTest
    @CsvSource({"651409.80, 5, true", "651509.80, 106, true", "651509.80, 94, false"})
    void comparesAPositionWithACircleOnTheGrid(String easting, int radius, boolean inside) {
        Circle circle = new Circle(GridPoint.of(easting, "313177.45"), radius);
        assertThat(circle.contains(Position.of("52.6580078", "1.7160740"))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({"651300, true", "651404, true", "651416, false", "651500, false"})
    void comparesAPositionWithAPolygonOnTheGrid(String west, boolean inside) {
        Polygon square = new Polygon(List.of(
                GridPoint.of(west, "313000"),
                GridPoint.of("652000", "313000"),
                GridPoint.of("652000", "314000"),
                GridPoint.of(west, "314000")));
        assertThat(square.isSound()).isTrue();
        assertThat(square.contains(Position.of("52.6580078", "1.7160740"))).isEqualTo(inside);
    }

    /** The water tower of Caister in Ordnance Survey's guides: ETRS89 in, the published OSTN15 grid place out. */
    @Test
    void findsThePublishedPlaceOnTheGridToFiveMetres() {
        GridPoint caister =
                NationalGrid.of(Position.of("52.6580078", "1.7160740")).orElseThrow();
        assertThat(caister.x() / 100.0).isEqualTo(651_409.804, within(5.0));
        assertThat(caister.y() / 100.0).isEqualTo(313_177.450, within(5.0));
    }

    /** The guide's worked example of the projection alone: 52 39 27.2531 N, 1 43 4.5177 E on OSGB36. */
    @Test
    void projectsAsTheGuideDoes() {
        double[] metres = Projection.project(
                Math.toRadians(52 + 39 / 60.0 + 27.2531 / 3600), Math.toRadians(1 + 43 / 60.0 + 4.5177 / 3600));
        assertThat(metres[0]).isEqualTo(651_409.903, within(0.002));
        assertThat(metres[1]).isEqualTo(313_177.270, within(0.002));
    }

    /** The guide's worked example of the Helmert transformation. */
    @Test
    void transformsAsTheGuideDoes() {
        NationalGrid.Cartesian osgb36 =
                new NationalGrid.Cartesian(3_790_644.900, -110_149.210, 5_111_482.970).toOsgb36();
        assertThat(osgb36.x()).isEqualTo(3_790_269.549, within(0.002));
        assertThat(osgb36.y()).isEqualTo(-110_038.064, within(0.002));
        assertThat(osgb36.z()).isEqualTo(5_111_050.261, within(0.002));
    }

    @Test
    void hasNoPlaceOnTheGridForWhatIsNotInGreatBritain() {
        assertThat(NationalGrid.of(at("48.8 2.3"))).isEmpty();
        Polygon square = new Polygon(List.of(
                GridPoint.of("429500", "433000"), GridPoint.of("430500", "433000"), GridPoint.of("430500", "434000")));
        assertThat(square.contains(at("48.8 2.3"))).isFalse();
    }

    private static Polygon globe(String first, String second, String third, String... more) {
        return new Polygon(Stream.concat(Stream.of(first, second, third), Stream.of(more))
                .<MapPoint>map(AreaTest::globe)
                .toList());
    }

    private static GlobePoint globe(String place) {
        return new GlobePoint(at(place));
    }

    private static Position at(String place) {
        int space = place.indexOf(' ');
        return Position.of(place.substring(0, space), place.substring(space + 1));
    }
}
