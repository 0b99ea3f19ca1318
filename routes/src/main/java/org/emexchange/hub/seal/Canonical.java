package org.emexchange.hub.seal;

import java.io.ByteArrayOutputStream;
import org.apache.xml.security.Init;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Node;

/** Exclusive canonicalisation, without comments. */
final class Canonical {
    static {
        System.setProperty("org.apache.xml.security.ignoreLineBreaks", "true");
        Init.init();
    }

    private Canonical() {}

    static byte[] of(Node node) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
                    .canonicalizeSubtree(node, out);
            return out.toByteArray();
        } catch (XMLSecurityException e) {
            throw new IllegalStateException("canonicalisation failed", e);
        }
    }
}
