package org.emexchange.mapping.prison;

import java.util.HashSet;
import java.util.Set;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Places;

/** Contradictions of place: an address named twice, a place that no address has, an abode beside none. */
final class PlaceFaults {
    private final Places faults;
    private final Set<String> refs = new HashSet<>();

    private PlaceFaults(Places faults) {
        this.faults = faults;
    }

    static void of(Hl7Message message, Places faults) {
        PlaceFaults places = new PlaceFaults(faults);
        message.all("ZAD").forEach(zad -> faults.when(!places.refs.add(zad.text(1)), zad.place(1)));
        message.first("ZHC").ifPresent(zhc -> {
            places.ofSlots(zhc, 4);
            places.ofField(zhc, 7);
        });
        message.all("ZLC").forEach(zlc -> {
            places.ofSlots(zlc, 8);
            places.ofField(zlc, 12);
        });
        places.ofField(message.only("ZRL"), 20);
        places.ofAbode(message);
    }

    private void ofAbode(Hl7Message message) {
        Hl7Segment zwr = message.only("ZWR");
        boolean none = zwr.optionalFlag(5).orElse(false);
        boolean main = message.all("ZAD").stream().anyMatch(zad -> zad.text(2).equals("PRIMARY"));
        faults.when(none == main, zwr.place(5));
    }

    private void ofField(Hl7Segment segment, int field) {
        faults.when(segment.optional(field).filter(ref -> !refs.contains(ref)).isPresent(), segment.place(field));
    }

    private void ofSlots(Hl7Segment segment, int field) {
        faults.when(
                segment.all(field).stream()
                        .flatMap(slot -> slot.optional(4).stream())
                        .anyMatch(ref -> !refs.contains(ref)),
                segment.place(field));
    }
}
