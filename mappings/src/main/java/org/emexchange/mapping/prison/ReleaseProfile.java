package org.emexchange.mapping.prison;

import static org.emexchange.mapping.hl7.Form.code;
import static org.emexchange.mapping.hl7.Form.fixed;
import static org.emexchange.mapping.hl7.Form.matching;
import static org.emexchange.mapping.hl7.SegmentProfile.segment;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.emexchange.mapping.hl7.Forms;
import org.emexchange.mapping.hl7.MessageProfile;
import org.emexchange.mapping.hl7.SegmentProfile;
import org.emexchange.mapping.hl7.SegmentUse;

/** The segments of {@code ADT^A03^ADT_A03} as {@code docs/hl7-profile.md} has them; the standard ones are here. */
final class ReleaseProfile {
    private static final SegmentProfile MSH = segment("MSH")
            .required(1, fixed("|"))
            .required(2, fixed("^~\\&"))
            .required(3, Forms.LINE)
            .required(4, Forms.PARTY)
            .optional(5, Forms.LINE)
            .required(6, fixed("em-exchange"))
            .required(7, Forms.INSTANT)
            .composite(9, true, 1, Map.of(1, fixed("ADT"), 2, fixed("A03"), 3, fixed("ADT_A03")), Set.of(1, 2, 3))
            .required(10, Forms.CONTROL_ID)
            .required(11, fixed("P"))
            .required(12, fixed("2.5.1"))
            .required(18, fixed("UNICODE UTF-8"));

    private static final SegmentProfile EVN =
            segment("EVN").optional(1, fixed("A03")).required(2, Forms.INSTANT);

    private static final SegmentProfile PID = segment("PID")
            .optional(1, fixed("1"))
            .composite(3, true, 7, Map.of(1, Forms.REFERENCE, 5, code(PrisonerIdentifier.class)), Set.of(1, 5))
            .composite(
                    5,
                    true,
                    2,
                    Map.of(1, Forms.LINE, 2, Forms.LINE, 3, Forms.LINE, 7, matching("L or A", "[LA]")),
                    Set.of(1, 7))
            .required(7, Forms.DAY)
            .required(8, matching("M, F, P or U", "[MFPU]"))
            .composite(13, false, 3, Map.of(12, Forms.PHONE), Set.of(12))
            .composite(15, false, 1, Map.of(2, Forms.LINE), Set.of(2));

    private static final SegmentProfile NK1 = segment("NK1")
            .required(1, fixed("1"))
            .composite(2, true, 1, Map.of(1, Forms.LINE, 2, Forms.LINE), Set.of(1, 2))
            .composite(3, true, 1, Map.of(2, Forms.LINE), Set.of(2))
            .composite(5, false, 1, Map.of(12, Forms.PHONE), Set.of(12));

    private static final SegmentProfile PV1 = segment("PV1")
            .required(2, fixed("N"))
            .composite(3, true, 1, Map.of(4, matching("code", "[A-Z]{3}"), 9, Forms.LINE), Set.of(4, 9))
            .required(36, code(ReleaseKind.class))
            .required(45, Forms.INSTANT);

    static final MessageProfile MESSAGE = new MessageProfile(
            "ADT^A03^ADT_A03",
            List.of(
                    SegmentUse.one(MSH),
                    SegmentUse.ignored("ZEH"),
                    SegmentUse.one(EVN),
                    SegmentUse.one(PID),
                    SegmentUse.upTo(1, NK1),
                    SegmentUse.one(PV1),
                    SegmentUse.one(CaseSegments.ZRL),
                    SegmentUse.one(CaseSegments.ZWR),
                    SegmentUse.upTo(1, CaseSegments.ZRK),
                    SegmentUse.upTo(10, CaseSegments.ZAD),
                    SegmentUse.upTo(1, ConditionSegments.ZHC),
                    SegmentUse.upTo(60, ConditionSegments.ZLC),
                    SegmentUse.upTo(3, ConditionSegments.ZEX),
                    SegmentUse.upTo(20, CaseSegments.ZOF),
                    SegmentUse.upTo(1, CaseSegments.ZPP),
                    SegmentUse.ignored("ZES")));

    private ReleaseProfile() {}
}
