package org.emexchange.mapping.police;

import java.util.HashSet;
import java.util.List;

/** A ring of straight lines between points. Points are at most 4e9 units apart, so that no product overflows. */
final class Ring {
    private Ring() {}

    /** Whether a point is inside or on the ring: a line eastward from it crosses the ring an odd number of times. */
    static boolean contains(List<? extends MapPoint> ring, MapPoint point) {
        boolean inside = false;
        for (int i = 0; i < ring.size(); i++) {
            MapPoint from = ring.get(i);
            MapPoint to = next(ring, i);
            if (isOn(from, to, point)) {
                return true;
            }
            boolean passes = (from.y() > point.y()) != (to.y() > point.y());
            if (passes && (turn(from, to, point) > 0) == (to.y() > from.y())) {
                inside = !inside;
            }
        }
        return inside;
    }

    /** Whether no corner comes twice and no two of its lines have more in common than the corner between neighbours. */
    static boolean isSimple(List<? extends MapPoint> ring) {
        if (new HashSet<>(ring).size() < ring.size()) {
            return false;
        }
        for (int i = 0; i < ring.size(); i++) {
            if (isSpike(ring.get(i), next(ring, i), next(ring, i + 1))) {
                return false;
            }
            for (int j = i + 2; j < ring.size(); j++) {
                boolean neighbours = i == 0 && j == ring.size() - 1;
                if (!neighbours && meet(ring.get(i), next(ring, i), ring.get(j), next(ring, j))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static MapPoint next(List<? extends MapPoint> ring, int i) {
        return ring.get((i + 1) % ring.size());
    }

    /** Above zero where the third point is to the left of the line from the first to the second. */
    private static long turn(MapPoint from, MapPoint to, MapPoint point) {
        return (to.x() - from.x()) * (point.y() - from.y()) - (to.y() - from.y()) * (point.x() - from.x());
    }

    private static boolean isOn(MapPoint from, MapPoint to, MapPoint point) {
        return turn(from, to, point) == 0
                && isBetween(from.x(), to.x(), point.x())
                && isBetween(from.y(), to.y(), point.y());
    }

    private static boolean isBetween(long one, long other, long value) {
        return Math.min(one, other) <= value && value <= Math.max(one, other);
    }

    /** The line turns back on itself at the corner, so that nothing is enclosed there. */
    private static boolean isSpike(MapPoint before, MapPoint corner, MapPoint after) {
        return turn(before, corner, after) == 0 && !isOn(before, after, corner);
    }

    private static boolean meet(MapPoint a, MapPoint b, MapPoint c, MapPoint d) {
        boolean apart = opposite(turn(a, b, c), turn(a, b, d)) && opposite(turn(c, d, a), turn(c, d, b));
        return apart || isOn(a, b, c) || isOn(a, b, d) || isOn(c, d, a) || isOn(c, d, b);
    }

    private static boolean opposite(long one, long other) {
        return Long.signum(one) * Long.signum(other) < 0;
    }
}
