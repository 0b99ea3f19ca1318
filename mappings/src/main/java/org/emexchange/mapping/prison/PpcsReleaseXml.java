package org.emexchange.mapping.prison;

import org.emexchange.mapping.shared.Risk;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code ppcs-release-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class PpcsReleaseXml {
    public static final String NAMESPACE = "urn:emexchange:ppcs-release:1";

    private PpcsReleaseXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ReleaseCopy copy) {
        return XmlText.document("PpcsRelease", NAMESPACE, copy, PpcsReleaseXml::release);
    }

    private static void release(XmlText out, ReleaseCopy copy) {
        Release release = copy.disclosed();
        ReleaseText.head(out, copy);
        out.element("Licence", release.licence(), ReleaseText::licence);
        out.element("SupervisedBy", release.supervisor(), ReleaseText::supervisor);
        out.element("Person", release.wearer(), ReleaseText::person);
        out.optional("Mappa", release.risk().flatMap(Risk::mappa), (text, mappa) -> {
            text.line("Level", mappa.level());
            text.line("Category", mappa.category());
        });
        out.line("PoliceArea", release.policeArea());
        ConditionsText.tail(out, copy);
    }
}
