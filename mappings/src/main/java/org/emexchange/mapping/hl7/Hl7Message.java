package org.emexchange.mapping.hl7;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;

/** A message whose form has been checked, read by the names of its segments. */
public final class Hl7Message {
    private final Map<String, List<Hl7Segment>> segments;

    Hl7Message(Map<String, List<Hl7Segment>> segments) {
        this.segments = Map.copyOf(segments);
    }

    /**
     * A message whose form was checked otherwise than by a {@link MessageProfile}.
     *
     * @throws UnreadableException {@code SCHEMA} where HAPI finds a fault that those checks did not
     */
    public static Hl7Message parse(Er7Message message) {
        return HapiParser.parse(message);
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
