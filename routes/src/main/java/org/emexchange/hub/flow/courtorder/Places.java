package org.emexchange.hub.flow.courtorder;

/** Element paths in a court order, as its reader writes them. */
final class Places {
    private Places() {}

    /** @param index from 0, among the elements of that name */
    static String requirement(String name, int index) {
        return "CourtOrder/Requirements/" + name + (index == 0 ? "" : "[" + (index + 1) + "]");
    }

    /** @param index from 0 */
    static String address(int index) {
        return "CourtOrder/DeviceWearer/Address" + (index == 0 ? "" : "[" + (index + 1) + "]");
    }
}
