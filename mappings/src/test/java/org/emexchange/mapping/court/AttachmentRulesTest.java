package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import org.emexchange.mapping.shared.AttachmentType;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Attachments: all or nothing. Magic octets from the formats' own specifications. */
class AttachmentRulesTest {
    private static final byte[] PDF = {0x25, 0x50, 0x44, 0x46, 0x2d};
    private static final byte[] WORD = HexFormat.of().parseHex("d0cf11e0a1b11ae1");
    private static final byte[] ZIP = HexFormat.of().parseHex("504b0304");
    private static final byte[] JPEG = HexFormat.of().parseHex("ffd8ff");
    private static final String WORD_XML = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int MB = 1_000_000;

    @Test
    void takesAllDocumentsOfAnOrder() {
        assertThat(Example.of("with-attachments").read().attachments())
                .extracting(attachment -> attachment.type())
                .containsExactly(
                        AttachmentType.GRANT_OF_BAIL, AttachmentType.PHOTO_ID, AttachmentType.ENFORCEMENT_ZONE_MAP);
    }

    @Test
    void refusesADocumentThatIsNotTheOneItsDigestNames() {
        Example.of("with-attachments")
                .replacing("<Sha256>[0-9a-f]{8}", "<Sha256>00000000")
                .isRefused(Kind.ATTACHMENT, "CourtOrder/Attachments/Attachment/Sha256");
    }

    @Test
    void refusesAnOrderWhoseMapIsMissing() {
        Example.of("with-attachments")
                .with("<Map>zone-map.png</Map>", "<Map>other-map.png</Map>")
                .isRefused(Kind.ATTACHMENT, "CourtOrder/Requirements/Zone/Map");
        Example.of("with-attachments")
                .with("<Map>zone-map.png</Map>", "<Map>photo.png</Map>")
                .isRefused(Kind.ATTACHMENT, "CourtOrder/Requirements/Zone/Map");
    }

    @Test
    void refusesTwoDocumentsOfOneName() {
        Example.of("with-attachments")
                .with("<FileName>photo.png", "<FileName>Zone-Map.PNG")
                .isRefused(Kind.ATTACHMENT, "CourtOrder/Attachments/Attachment[3]/FileName");
    }

    @Test
    void takesEachTypeThatADocumentMayHave() {
        assertThat(one("COURT_ORDER", "order.pdf", "application/pdf", PDF).read())
                .isNotNull();
        assertThat(one("COURT_ORDER", "order.doc", "application/msword", WORD).read())
                .isNotNull();
        assertThat(one("COURT_ORDER", "order.docx", WORD_XML, ZIP).read()).isNotNull();
        assertThat(one("PHOTO_ID", "photo.jpeg", "image/jpeg", JPEG).read()).isNotNull();
        assertThat(one("ENFORCEMENT_ZONE_MAP", "map.JPG", "image/jpeg", JPEG).read())
                .isNotNull();
    }

    @Test
    void refusesATypeThatADocumentMayNotHave() {
        one("GRANT_OF_BAIL", "bail.doc", "application/msword", WORD).isRefused(Kind.ATTACHMENT, place("MediaType"));
        one("COURT_ORDER", "order.jpg", "image/jpeg", JPEG).isRefused(Kind.ATTACHMENT, place("MediaType"));
        one("PHOTO_ID", "photo.docx", WORD_XML, ZIP).isRefused(Kind.ATTACHMENT, place("MediaType"));
    }

    @Test
    void refusesContentThatIsNotOfItsType() {
        one("COURT_ORDER", "order.pdf", "application/pdf", ZIP).isRefused(Kind.ATTACHMENT, place("Content"));
        one("PHOTO_ID", "photo.jpg", "image/jpeg", PDF).isRefused(Kind.ATTACHMENT, place("Content"));
        one("COURT_ORDER", "order.pdf", "application/pdf", new byte[0]).isRefused(Kind.ATTACHMENT, place("Content"));
    }

    @Test
    void refusesANameOfAnotherType() {
        one("COURT_ORDER", "order.docx", "application/pdf", PDF).isRefused(Kind.ATTACHMENT, place("FileName"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"con.pdf", "NUL.pdf", "lpt1.pdf", "a..b.pdf"})
    void refusesANameThatASystemGivesAnotherMeaning(String name) {
        one("COURT_ORDER", name, "application/pdf", PDF).isRefused(Kind.ATTACHMENT, place("FileName"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/x.pdf",
                "/etc/x.pdf",
                "C:\\x.pdf",
                ".hidden.pdf",
                "a\u202efdp.pdf",
                "a&#10;b.pdf",
                "${bean:x}.pdf",
                "x.pdf/.",
                "noending"
            })
    void refusesANameThatIsNotAName(String name) {
        one("COURT_ORDER", name, "application/pdf", PDF).isRefused(Kind.SCHEMA, place("FileName"));
    }

    @Test
    void refusesANameOfMoreThan120Characters() {
        assertThat(one("COURT_ORDER", "a".repeat(116) + ".pdf", "application/pdf", PDF)
                        .read())
                .isNotNull();
        one("COURT_ORDER", "a".repeat(117) + ".pdf", "application/pdf", PDF).isRefused(Kind.SCHEMA, place("FileName"));
    }

    @Test
    void takesAPhotographOf10MegabytesAndNotAnOctetMore() {
        assertThat(one("PHOTO_ID", "photo.jpg", "image/jpeg", Arrays.copyOf(JPEG, 10 * MB))
                        .read())
                .isNotNull();
        one("PHOTO_ID", "photo.jpg", "image/jpeg", Arrays.copyOf(JPEG, 10 * MB + 1))
                .isRefused(Kind.ATTACHMENT, place("Content"));
    }

    @Test
    void takesACourtOrderOf25MegabytesAndNotAnOctetMore() {
        assertThat(one("COURT_ORDER", "order.pdf", "application/pdf", Arrays.copyOf(PDF, 25 * MB))
                        .read())
                .isNotNull();
        one("COURT_ORDER", "order.pdf", "application/pdf", Arrays.copyOf(PDF, 25 * MB + 1))
                .isRefused(Kind.ATTACHMENT, place("Content"));
    }

    private static Example one(String type, String name, String media, byte[] content) {
        String attachment = "<Attachments><Attachment><Type>" + type + "</Type><FileName>" + name
                + "</FileName><MediaType>" + media + "</MediaType><Sha256>" + sha256(content) + "</Sha256><Content>"
                + Base64.getEncoder().encodeToString(content) + "</Content></Attachment></Attachments>";
        return Example.of("community-curfew-only").with("</CourtOrder>", attachment + "</CourtOrder>");
    }

    private static String place(String child) {
        return "CourtOrder/Attachments/Attachment/" + child;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
