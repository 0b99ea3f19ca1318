package org.emexchange.app.demo;

import static org.emexchange.app.demo.Elements.element;
import static org.emexchange.app.demo.Elements.line;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;

/** Two small documents: a grant of bail and a map. */
final class AttachmentsText {
    static final String MAP = "zone-map.png";
    private static final byte[] PDF = """
            %PDF-1.4
            1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
            2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
            3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj
            trailer<</Size 4/Root 1 0 R>>
            %%EOF
            """.getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    static final String TWO = element(
            "Attachments",
            attachment("GRANT_OF_BAIL", "grant-of-bail.pdf", "application/pdf", PDF),
            attachment("ENFORCEMENT_ZONE_MAP", MAP, "image/png", PNG));

    private AttachmentsText() {}

    private static String attachment(String type, String name, String media, byte[] content) {
        return element(
                "Attachment",
                line("Type", type),
                line("FileName", name),
                line("MediaType", media),
                line("Sha256", HexFormat.of().formatHex(OutsiderSignature.digest("SHA-256", content))),
                line("Content", OutsiderSignature.base64(content)));
    }
}
