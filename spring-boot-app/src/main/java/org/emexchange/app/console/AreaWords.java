package org.emexchange.app.console;

import java.util.stream.Collectors;
import org.emexchange.mapping.police.Area;
import org.emexchange.mapping.police.Circle;
import org.emexchange.mapping.police.GridPoint;
import org.emexchange.mapping.police.MapPoint;
import org.emexchange.mapping.police.Polygon;

/** An area in words. */
final class AreaWords {
    private static final double DEGREE = 10_000_000;

    private AreaWords() {}

    static String of(Area area) {
        if (area instanceof Circle circle) {
            return "within " + circle.radiusMetres() + " m of " + point(circle.centre());
        }
        return "inside the lines from "
                + ((Polygon) area).corners().stream().map(AreaWords::point).collect(Collectors.joining(" to "));
    }

    private static String point(MapPoint point) {
        return point instanceof GridPoint grid
                ? "easting " + grid.eastingText() + ", northing " + grid.northingText()
                : point.y() / DEGREE + ", " + point.x() / DEGREE;
    }
}
