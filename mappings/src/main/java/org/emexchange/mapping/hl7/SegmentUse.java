package org.emexchange.mapping.hl7;

import java.util.Optional;

/**
 * A segment in its place in a message.
 *
 * @param profile empty for a segment that the seal owns: it may stand there and is not read
 */
public record SegmentUse(String name, int least, int most, Optional<SegmentProfile> profile) {

    public static SegmentUse one(SegmentProfile profile) {
        return new SegmentUse(profile.name(), 1, 1, Optional.of(profile));
    }

    public static SegmentUse upTo(int most, SegmentProfile profile) {
        return new SegmentUse(profile.name(), 0, most, Optional.of(profile));
    }

    public static SegmentUse ignored(String name) {
        return new SegmentUse(name, 0, 1, Optional.empty());
    }
}
