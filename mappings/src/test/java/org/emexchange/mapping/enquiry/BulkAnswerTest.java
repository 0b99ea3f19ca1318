package org.emexchange.mapping.enquiry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.police.BulkDisclosureXml;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkLocationXml;
import org.emexchange.mapping.police.BulkPiece;
import org.emexchange.mapping.police.CutBulk;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A part of a transfer that answers an enquiry, as it is read and as it is passed on. */
class BulkAnswerTest {
    private static final Published PART = Published.of("bulk-location/part-1-of-a-supervised-order.xml");
    private static final String SOURCE = "0e6a9f53-6d0c-4e0e-8a8e-5d1c0a3f7b21";

    /** COP 20: of four readings the first, before the curfew, and the last, by day, are left out; COP 18: so are positions. */
    @Test
    @Tag("COP-20")
    void givesTheReadingsInTheHoursOfCurfewAndNoPositions() {
        CutBulk cut = cut(request("curfew-records"), Periods.NONE);

        assertThat(Published.text(BulkDisclosureXml.write(cut.disclosure())))
                .isEqualTo(Published.of("bulk-disclosure/part-1-in-curfew-hours.xml")
                        .asWritten());
        assertThat(cut.removed().fixes()).isEqualTo(2);
        assertThat(cut.removed().curfewEvents()).isEqualTo(2);
        assertThat(cut.kept()).isEqualTo(2);
    }

    /** One fix lies before the period. */
    @Test
    @Tag("COP-18")
    void givesAllOfThePeriodForAStatedReason() {
        assertThat(cut(request("positions-with-reason"), Periods.NONE).kept()).isEqualTo(5);
    }

    @Test
    @Tag("COP-19")
    void givesPositionsWithoutAReasonUnderTrailMonitoringOnly() {
        InformationRequest request = Published.of("information-request/positions-with-reason.xml")
                .withoutElement("LawfulReason")
                .read(InformationRequestXml::read);

        assertThat(cut(request, Periods.ALWAYS).kept()).isEqualTo(3);
        assertThat(cut(request, Periods.NONE).kept()).isEqualTo(2);
    }

    @Test
    void keepsNothingOfReadingsWhoseHoursAreNotStated() {
        BulkLocation read = PART.withoutElement("CurfewHours").read(BulkLocationXml::read);

        assertThat(read.curfew()).isEmpty();
        assertThat(read.cutTo(grant(read, request("curfew-records"), Periods.NONE), NONE_YET)
                        .kept())
                .isZero();
    }

    @Test
    void refusesHoursThatEndBeforeTheyBegin() {
        PART.with("<From>2026-11-17T19:00:00Z", "<From>2026-11-18T07:00:01Z")
                .isRefusedBy(BulkLocationXml::read, Kind.CONTRADICTION, "BulkLocation/CurfewHours/Until");
    }

    @Test
    void takesNoRecordsWhereNoneWereAskedFor() {
        BulkLocation read = PART.read(BulkLocationXml::read);

        assertThat(Published.refusal(PART.octets(), octets -> grant(read, request("question"), Periods.ALWAYS))
                        .places())
                .containsExactly("InformationRequest/Scope");
    }

    @Test
    void writesWhatItRead() {
        assertThat(Published.text(BulkLocationXml.write(PART.read(BulkLocationXml::read))))
                .isEqualTo(Published.of("bulk-location/part-1-of-a-supervised-order.xml")
                        .without("<!--.*?-->")
                        .asWritten());
    }

    private static final BulkPiece.Manifest NONE_YET = new BulkPiece.Manifest(List.of(), 0);

    private static CutBulk cut(InformationRequest request, Periods trailed) {
        BulkLocation read = PART.read(BulkLocationXml::read);
        CutBulk cut = read.cutTo(grant(read, request, trailed), NONE_YET);
        assertThat(((BulkPiece.Part) cut.disclosure().piece()).previous()).isEqualTo(Optional.empty());
        return cut;
    }

    private static EnquiryGrant grant(BulkLocation location, InformationRequest request, Periods trailed) {
        return EnquiryGrant.of(request, SOURCE, trailed, location.curfew());
    }

    private static InformationRequest request(String name) {
        return Published.of("information-request/" + name + ".xml").read(InformationRequestXml::read);
    }
}
