package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Parts and manifests of transfers: as they are read, and as they are passed on. */
@Tag("COP-18")
class BulkLocationTest {
    private static final Published PART = Published.of("bulk-location/part-1-more-than-granted.xml");
    private static final Published SECOND = Published.of("bulk-location/part-2.xml");
    private static final Published MANIFEST = Published.of("bulk-location/manifest.xml");
    private static final BulkPiece.Manifest NONE_YET = new BulkPiece.Manifest(List.of(), 0);
    private static final String FIRST_FIX = "2026-11-14T19:59:59Z,53.7963000,-1.5481000,7,GPS";

    @ParameterizedTest
    @ValueSource(strings = {"part-1-more-than-granted", "part-2", "manifest"})
    void writesWhatItRead(String example) {
        Published published = Published.of("bulk-location/" + example + ".xml");
        assertThat(Published.text(BulkLocationXml.write(published.read(BulkLocationXml::read))))
                .isEqualTo(published.asWritten());
    }

    @Test
    void readsEveryFixOfAPart() {
        BulkPiece.Part part = (BulkPiece.Part) PART.read(BulkLocationXml::read).piece();
        assertThat(part.records().count()).isEqualTo(12);
        assertThat(part.records().tracks().get(0).fixes().get(2).position().latitude())
                .isEqualTo(538_190_000L);
    }

    /** Nothing outside the period, the area and the kinds of record granted is passed on. */
    @Test
    void givesWhoeverAskedThisPart() {
        CutBulk cut = PART.read(BulkLocationXml::read).cutTo(Requests.grant(), NONE_YET);
        assertThat(Published.text(BulkDisclosureXml.write(cut.disclosure())))
                .isEqualTo(
                        Published.of("bulk-disclosure/part-1-cut-to-grant.xml").asWritten());
        assertThat(cut.removed()).isEqualTo(new Removed(3, 2, 1, 1, 2, 0));
        assertThat(cut.kept()).isEqualTo(5);
    }

    /** The contractor's digests are of what nobody was given. */
    @Test
    void givesWhoeverAskedAManifestOfWhatItWasGiven() {
        BulkPiece.Manifest passedOn = new BulkPiece.Manifest(List.of("a".repeat(64), "b".repeat(64)), 7);
        CutBulk cut = MANIFEST.read(BulkLocationXml::read).cutTo(Requests.grant(), passedOn);
        assertThat(Published.text(BulkDisclosureXml.write(cut.disclosure())))
                .isEqualTo(Published.of("bulk-disclosure/manifest.xml").asWritten());
    }

    @Test
    void chainsEachPartToTheOneBeforeItAsThatWasPassedOn() {
        BulkPiece.Manifest before = new BulkPiece.Manifest(List.of("a".repeat(64)), 5);
        CutBulk cut = SECOND.read(BulkLocationXml::read).cutTo(Requests.grant(), before);
        assertThat(((BulkPiece.Part) cut.disclosure().piece()).previous()).isEqualTo(Optional.of("a".repeat(64)));
    }

    @ParameterizedTest
    @CsvSource({
        "7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c44, 7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c45, BulkLocation/AboutRequest",
        "1996-03-21, 1996-03-22, BulkLocation/Subject"
    })
    @Tag("COP-28")
    void refusesAPartOrManifestOfAnotherRequestOrPerson(String from, String to, String place) {
        for (Published document : List.of(PART, MANIFEST)) {
            BulkLocation read = document.with(from, to).read(BulkLocationXml::read);
            UnreadableException refusal =
                    catchThrowableOfType(UnreadableException.class, () -> read.cutTo(Requests.grant(), NONE_YET));
            assertThat(refusal.kind()).isEqualTo(Kind.CONTRADICTION);
            assertThat(refusal.places()).containsExactly(place);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-14T19:59:59Z,53.7963000,-1.5481000,7", // not how it was found
                "2026-11-14T19:59:59,53.7963000,-1.5481000,7,GPS", // no zone
                "2026-11-14T19:59:59+01:00,53.7963000,-1.5481000,7,GPS", // not UTC
                "2026-02-30T19:59:59Z,53.7963000,-1.5481000,7,GPS", // no such day
                "2026-11-14T19:59:59Z,90.0000001,-1.5481000,7,GPS", // beyond the pole
                "2026-11-14T19:59:59Z,53.7963000,-180.0000001,7,GPS",
                "2026-11-14T19:59:59Z,53.79630001,-1.5481000,7,GPS", // eight decimals
                "2026-11-14T19:59:59Z,53.7963000,-1.5481000,-7,GPS",
                "2026-11-14T19:59:59Z,53.7963000,-1.5481000,7,GUESS",
                "2026-11-14T19:59:59Z, 53.7963000,-1.5481000,7,GPS",
                "2026-11-14T19:59:59Z,53.7963000,-1.5481000,7,GPS,"
            })
    void refusesAFixThatIsNone(String fix) {
        PART.with(FIRST_FIX, fix).isRefusedBy(BulkLocationXml::read, Kind.SCHEMA, "BulkLocation/Part/Track/Fixes");
    }

    @Test
    void refusesAPartThatContradictsItself() {
        SECOND.without("<Track>.*</Track>").isRefusedBy(BulkLocationXml::read, Kind.CONTRADICTION, "BulkLocation/Part");
        SECOND.withoutElement("Previous")
                .isRefusedBy(BulkLocationXml::read, Kind.CONTRADICTION, "BulkLocation/Part/Previous");
        PART.with("<Number>1</Number>", "<Number>1</Number><Previous>" + "0".repeat(64) + "</Previous>")
                .isRefusedBy(BulkLocationXml::read, Kind.CONTRADICTION, "BulkLocation/Part/Previous");
        PART.with("<Until>2026-11-14T20:50:00Z", "<Until>2026-11-14T20:29:00Z")
                .isRefusedBy(BulkLocationXml::read, Kind.CONTRADICTION, "BulkLocation/Part/Visit/Until");
    }
}
