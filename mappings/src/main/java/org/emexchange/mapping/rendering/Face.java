package org.emexchange.mapping.rendering;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one typeface of every document: Liberation Sans as it comes with PDFBox, under the SIL Open Font License 1.1,
 * which lets it be embedded. It has Latin with the Welsh letters, Greek and Cyrillic.
 */
final class Face {
    static final String FAMILY = "Liberation Sans";
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final byte[] OCTETS = octets();
    private static final CmapLookup GLYPHS = glyphs();

    private Face() {}

    /** The font file, for embedding. */
    static InputStream file() {
        return new ByteArrayInputStream(OCTETS);
    }

    /**
     * The text with nothing in it that would not be seen: a character that the typeface lacks, and one that is invisible
     * or turns the order of others, stands as its number, as in [U+202E]. Line feeds stay.
     */
    static String visible(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            if (c == '\t') {
                shown.append(' ');
            } else if (c == '\n' || hasGlyph(c)) {
                shown.appendCodePoint(c);
            } else if (c != '\r') {
                shown.append(String.format("[U+%04X]", c));
            }
        });
        return shown.toString();
    }

    private static boolean hasGlyph(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> GLYPHS.getGlyphId(c) != 0;
        };
    }

    private static byte[] octets() {
        try (InputStream in = Face.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("no typeface " + FILE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CmapLookup glyphs() {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(OCTETS))) {
            return font.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
