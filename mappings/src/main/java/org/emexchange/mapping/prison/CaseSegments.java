package org.emexchange.mapping.prison;

import static org.emexchange.mapping.hl7.Form.code;
import static org.emexchange.mapping.hl7.Form.number;
import static org.emexchange.mapping.hl7.SegmentProfile.segment;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.emexchange.mapping.court.CheckState;
import org.emexchange.mapping.hl7.Forms;
import org.emexchange.mapping.hl7.SegmentProfile;
import org.emexchange.mapping.shared.AddressType;
import org.emexchange.mapping.shared.AddressUsage;
import org.emexchange.mapping.shared.Disability;
import org.emexchange.mapping.shared.Gender;
import org.emexchange.mapping.shared.InstallationLocation;
import org.emexchange.mapping.shared.OffenceCategory;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.RiskCategory;
import org.emexchange.mapping.shared.SentenceType;

/** Z-segments about the release and the person. */
final class CaseSegments {
    private static final Set<SentenceType> CUSTODIAL =
            EnumSet.range(SentenceType.SECTION_85_EXTENDED_SENTENCES, SentenceType.SECTION_91);
    private static final int DAYS_OF_99_YEARS = 36_159;

    static final SegmentProfile ZRL = segment("ZRL")
            .required(1, Forms.ORDER_ID)
            .optional(2, Forms.CONTROL_ID)
            .required(3, Forms.PARTY)
            .required(4, code(OrganisationKind.class, EnumSet.of(OrganisationKind.PROBATION, OrganisationKind.YJS)))
            .optional(5, Forms.LINE)
            .optional(6, Forms.LINE)
            .optional(7, Forms.EMAIL)
            .optional(8, Forms.LINE)
            .optional(9, Forms.PHONE)
            .optional(10, Forms.EMAIL)
            .optional(11, Forms.PARTY)
            .required(12, code(LicenceAuthorityKind.class))
            .required(13, Forms.LINE)
            .required(14, code(SentenceType.class, CUSTODIAL))
            .optional(15, number(1, DAYS_OF_99_YEARS))
            .optional(16, Forms.DAY)
            .optional(17, Forms.AREA)
            .optional(18, Forms.INSTANT)
            .optional(19, code(InstallationLocation.class))
            .optional(20, Forms.PLACE)
            .optional(21, Forms.INSTANT)
            .optional(22, Forms.LINE)
            .optional(23, Forms.PROSE);

    static final SegmentProfile ZWR = segment("ZWR")
            .optional(1, code(Gender.class))
            .required(2, Forms.YES_NO)
            .repeated(3, false, 14, code(Disability.class))
            .optional(4, Forms.PROSE)
            .optional(5, Forms.YES_NO);

    static final SegmentProfile ZRK = segment("ZRK")
            .repeated(1, true, 17, code(RiskCategory.class))
            .optional(2, Forms.PROSE)
            .optional(3, number(1, 3))
            .optional(4, number(1, 3));

    static final SegmentProfile ZAD = segment("ZAD")
            .required(1, Forms.PLACE)
            .required(2, code(AddressType.class))
            .optional(3, code(AddressUsage.class))
            .composite(
                    4,
                    true,
                    1,
                    Map.of(1, Forms.LINE, 2, Forms.LINE, 3, Forms.LINE, 4, Forms.LINE, 5, Forms.POSTCODE),
                    Set.of(1, 5))
            .optional(5, Forms.UPRN)
            .optional(6, code(CheckState.class))
            .optional(7, code(CheckState.class))
            .optional(8, Forms.LINE)
            .optional(9, Forms.DAY);

    static final SegmentProfile ZOF = segment("ZOF")
            .required(1, code(OffenceCategory.class))
            .required(2, Forms.LINE)
            .optional(3, Forms.DAY);

    static final SegmentProfile ZPP = segment("ZPP").required(1, Forms.PARTY).required(2, Forms.REFERENCE);

    private CaseSegments() {}
}
