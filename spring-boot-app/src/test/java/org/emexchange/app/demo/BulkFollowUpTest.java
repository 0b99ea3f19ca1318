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
        List<Errand> follow = new BulkFollowUp(3).from(copy());

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
        BulkFollowUp contractor = new BulkFollowUp(3);

        assertThat(List.of(
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size(),
                        contractor.from(copy()).size()))
                .containsExactly(3, 0, 0, 3);
    }

    private static OpenedMessage copy() throws NotOpenedException {
        String example =
                PublishedExample.of("contractor-data-request/granted-in-part").text();
        return new OpenedMessage(
                new OutsiderHeader(DemoPki.HUB, DemoPki.EMC, "", "", COPY, Instant.now(), Map.of("INTERCHANGE", "X13")),
                OutsiderXml.parse(example.getBytes(UTF_8)).getDocumentElement());
    }
}
