package org.emexchange.mapping.prison;

import static org.emexchange.mapping.hl7.Form.code;
import static org.emexchange.mapping.hl7.Form.number;
import static org.emexchange.mapping.hl7.SegmentProfile.segment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.emexchange.mapping.hl7.Form;
import org.emexchange.mapping.hl7.Forms;
import org.emexchange.mapping.hl7.SegmentProfile;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.TrailDevice;

/** Z-segments about what the person must do, and why it is monitored. */
final class ConditionSegments {
    private static final int MOST_SLOTS = 30;
    private static final int MOST_CONDITIONS = 60;
    private static final int HIGHEST_AUDIT_SCORE = 40;
    private static final Map<Integer, Form> SLOT =
            Map.of(1, Forms.WEEKDAY, 2, Forms.CLOCK, 3, Forms.CLOCK, 4, Forms.PLACE);

    static final SegmentProfile ZHC = segment("ZHC")
            .required(1, Forms.INSTANT)
            .required(2, Forms.INSTANT)
            .required(3, code(TagTechnology.class))
            .composite(4, true, MOST_SLOTS, SLOT, Set.of(1, 2, 3, 4))
            .optional(5, Forms.INSTANT)
            .optional(6, Forms.INSTANT)
            .optional(7, Forms.PLACE)
            .optional(8, Forms.PROSE);

    static final SegmentProfile ZLC = segment("ZLC")
            .required(1, number(1, MOST_CONDITIONS))
            .required(2, code(ConditionKind.class))
            .required(3, Forms.PROSE)
            .required(4, Forms.YES_NO)
            .optional(5, code(TagTechnology.class))
            .optional(6, Forms.INSTANT)
            .optional(7, Forms.INSTANT)
            .composite(8, false, MOST_SLOTS, SLOT, Set.of(1, 2, 3))
            .optional(9, code(TrailDevice.class))
            .optional(10, Forms.LINE)
            .optional(11, Forms.LINE)
            .optional(12, Forms.PLACE)
            .optional(13, number(0, HIGHEST_AUDIT_SCORE))
            .optional(14, code(Project.class, atRelease()));

    static final SegmentProfile ZEX = segment("ZEX")
            .required(1, code(Project.class, atRelease()))
            .required(2, Forms.INSTANT)
            .required(3, Forms.INSTANT)
            .optional(4, Forms.DAY)
            .optional(5, Forms.LINE)
            .optional(6, Forms.DAY)
            .optional(7, code(AcquisitiveOffence.class))
            .optional(8, Forms.YES_NO)
            .optional(9, Forms.YES_NO);

    private ConditionSegments() {}

    private static Set<Project> atRelease() {
        return EnumSet.complementOf(EnumSet.of(Project.LICENCE_VARIATION));
    }
}
