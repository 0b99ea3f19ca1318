package org.emexchange.app.demo;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.emexchange.mapping.police.BulkLocation;
import org.emexchange.mapping.police.BulkLocationXml;
import org.emexchange.mapping.police.BulkPiece;
import org.junit.jupiter.api.Test;

/** The contractor's transfers, by the published format, which the parties do not see themselves. */
class BulkFollowUpTest {
    private static final String COPY = "1c8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01";

    @Test
    void answersARequestWithTwoPartsAndAManifestThatAgreesWithThem() throws Exception {
        List<Errand> follow = BulkFollowUp.toAForce(3).from(copy());

        assertThat(follow).hasSize(3);
        List<BulkLocation> documents = follow.stream()
                .map(errand -> BulkLocationXml.read(errand.payload().getBytes(UTF_8)))
                .toList();
        assertThat(documents)
                .extracting(BulkLocation::transfer)
                .containsOnly(documents.get(0).transfer());
        assertThat(documents)
                .extracting(BulkLocation::aboutRequest)
                .containsOnly("7c1d3a52-0b8e-4f1d-9d7c-3a6b5e0f2c44");
        BulkPiece.Part first = (BulkPiece.Part) documents.get(0).piece();
        BulkPiece.Part second = (BulkPiece.Part) documents.get(1).piece();
        BulkPiece.Manifest manifest = (BulkPiece.Manifest) documents.get(2).piece();
        assertThat(second.previous()).contains(manifest.digests().get(0));
        assertThat(manifest.digests()).hasSize(2).doesNotHaveDuplicates();
        assertThat(manifest.records())
                .isEqualTo(first.records().count() + second.records().count());
        assertThat(follow.get(2).header(DemoPki.EMC, "m", Instant.now()).scopes())
                .containsEntry("INTERCHANGE", "X16")
                .containsEntry("IN-REPLY-TO", COPY)
                .doesNotContainKeys("ORDER", "SEQUENCE");
    }

    @Test
    void answersOneInSoManyRequestsInBulk() throws Exception {
        BulkFollowUp contractor = BulkFollowUp.toAForce(3);

        assertThat(List.of(
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size()))
                .containsExactly(3, 0, 0, 3);
    }

    /** Only the unit that has a folder is answered in bulk; the hours of curfew go along. */
    @Test
    void answersTheUnitThatHasAFolderAndNoOther() throws Exception {
        List<Errand> follow = BulkFollowUp.toAUnit(ProbationUnit.LEEDS, 3).from(enquiry(ProbationUnit.LEEDS.mailbox()));

        assertThat(follow).hasSize(3);
        BulkLocation first = BulkLocationXml.read(follow.get(0).payload().getBytes(UTF_8));
        BulkPiece.Manifest manifest = (BulkPiece.Manifest)
                BulkLocationXml.read(follow.get(2).payload().getBytes(UTF_8)).piece();
        assertThat(first.aboutRequest()).isEqualTo("0e6a9f53-6d0c-4e0e-8a8e-5d1c0a3f7b21");
        assertThat(first.curfew()).hasSize(1);
        assertThat(manifest.records()).isEqualTo(8);
        assertThat(follow.get(0).header(DemoPki.EMC, "m", Instant.now()).scopes())
                .containsEntry("POWER", "OMA_2007_S14")
                .containsEntry("AGREEMENT", "EMX-ISA-011");
        assertThat(BulkFollowUp.toAUnit(ProbationUnit.LEEDS, 3).from(enquiry(ProbationUnit.YORK.mailbox())))
                .isEmpty();
    }

    private static OpenedMessage enquiry(String mailbox) throws NotOpenedException {
        return copy(
                "X12",
                PublishedExample.of("contractor-information-request/positions-with-reason")
                        .with("Email", mailbox));
    }

    private static OpenedMessage copy() throws NotOpenedException {
        return copy("X13", PublishedExample.of("contractor-data-request/granted-in-part"));
    }

    private static OpenedMessage copy(String interchange, PublishedExample example) throws NotOpenedException {
        return new OpenedMessage(
                new OutsiderHeader(
                        DemoPki.HUB, DemoPki.EMC, "", "", COPY, Instant.now(), Map.of("INTERCHANGE", interchange)),
                OutsiderXml.parse(example.text().getBytes(UTF_8)).getDocumentElement());
    }
}
