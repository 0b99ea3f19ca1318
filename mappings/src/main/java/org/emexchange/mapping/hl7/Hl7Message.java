package org.emexchange.mapping.hl7;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A message that has been found to follow its profile. */
public final class Hl7Message {
    private final Map<String, List<Hl7Segment>> segments;

    Hl7Message(Map<String, List<Hl7Segment>> segments) {
        this.segments = Map.copyOf(segments);
    }

    public List<Hl7Segment> all(String name) {
        return segments.getOrDefault(name, List.of());
    }

    public Optional<Hl7Segment> first(String name) {
        return all(name).stream().findFirst();
    }

    /** A segment that the profile makes obligatory. */
    public Hl7Segment only(String name) {
        return first(name).orElseThrow(() -> new IllegalStateException(name));
    }

    /** Its segments' names only. */
    @Override
    public String toString() {
        return "Hl7Message" + segments.keySet();
    }
}
