package org.emexchange.mapping.rendering;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Makes a tagged PDF/UA-1 of a document. The same document and date give the same octets. Nothing outside the document
 * is ever fetched: every address is unknown, and no stream is opened. Nothing is logged, since a log line of the
 * renderer may quote the document.
 */
final class PdfUa {
    private static final float PDF_1_7 = 1.7f;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private PdfUa() {}

    /** @param made the date of making that the file states */
    static byte[] octets(Document document, Instant made) {
        try (PdfBoxRenderer renderer = builder(document).buildPdfRenderer();
                PDDocument pdf = renderer.createPDFKeepOpen()) {
            pdf.getDocumentInformation().setCreationDate(calendar(made));
            pdf.setDocumentId(made.toEpochMilli());
            ByteArrayOutputStream octets = new ByteArrayOutputStream();
            pdf.save(octets);
            return octets.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the document could not be made", e);
        }
    }

    private static PdfRendererBuilder builder(Document document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(PDF_1_7);
        builder.withProducer("EM Exchange");
        builder.useFont(Face::file, Face.FAMILY, 400, FontStyle.NORMAL, true);
        builder.useUriResolver((base, uri) -> null);
        for (ExternalResourceControlPriority when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> false, when);
        }
        builder.useProtocolsStreamImplementation(
                address -> {
                    throw new IllegalStateException("nothing outside the document is fetched");
                },
                "http",
                "https",
                "file",
                "ftp",
                "jar",
                "data");
        builder.withW3cDocument(document, "");
        return builder;
    }

    private static GregorianCalendar calendar(Instant made) {
        GregorianCalendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTime(Date.from(made));
        return calendar;
    }
}
