package org.emexchange.hub.seal;

/**
 * A copy as people read it. It goes along in the mail form only, signed with the XML and never instead of it.
 *
 * @param pdf a PDF document of the same disclosure as the payload: nothing that the payload does not hold
 */
public record Rendering(byte[] pdf) {
    private static final byte[] MAGIC = {'%', 'P', 'D', 'F', '-'};

    /** @throws IllegalArgumentException where it is no PDF */
    public Rendering {
        if (pdf.length < MAGIC.length || !java.util.Arrays.equals(pdf, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IllegalArgumentException("a rendering is a PDF document");
        }
    }
}
