package org.emexchange.mapping.police;

import java.util.List;
import org.emexchange.mapping.monitoring.Fix;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code bulk-types-1.0.xsd}. */
final class BulkText {
    private BulkText() {}

    static void piece(XmlText out, BulkPiece piece) {
        if (piece instanceof BulkPiece.Part part) {
            out.element("Part", part, BulkText::part);
        } else if (piece instanceof BulkPiece.Manifest manifest) {
            out.element("Manifest", manifest, BulkText::manifest);
        }
    }

    private static void part(XmlText out, BulkPiece.Part part) {
        out.line("Number", part.number());
        out.line("Previous", part.previous());
        RecordsText.records(out, part.records(), BulkText::track);
    }

    private static void manifest(XmlText out, BulkPiece.Manifest manifest) {
        out.line("Digests", String.join(" ", manifest.digests()));
        out.line("Records", manifest.records());
    }

    private static void track(XmlText out, Track track) {
        out.line("Activation", track.activation());
        out.line("Fixes", fixes(track.fixes()));
    }

    private static StringBuilder fixes(List<Fix> fixes) {
        StringBuilder text = new StringBuilder(fixes.size() * 64);
        for (Fix fix : fixes) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(fix.at())
                    .append(',')
                    .append(fix.position().latitudeText())
                    .append(',')
                    .append(fix.position().longitudeText())
                    .append(',')
                    .append(fix.precisionMetres())
                    .append(',')
                    .append(fix.source());
        }
        return text;
    }
}
