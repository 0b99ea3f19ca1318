package org.emexchange.mapping.prison;

import org.emexchange.mapping.court.OrderText;
import org.emexchange.mapping.court.WearerText;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code supervisor-release-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class SupervisorReleaseXml {
    public static final String NAMESPACE = "urn:emexchange:supervisor-release:1";

    private SupervisorReleaseXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ReleaseCopy copy) {
        return XmlText.document("SupervisorRelease", NAMESPACE, copy, (out, release) -> {
            head(out, release);
            out.element("DeviceWearer", release.disclosed().wearer(), WearerText::wearer);
            tail(out, release);
        });
    }

    /** As {@link #write}, of the copy of the Youth Custody Service: the person without what it is not given. */
    public static byte[] writeForYouthCustody(ReleaseCopy copy) {
        return XmlText.document("SupervisorRelease", NAMESPACE, copy, (out, release) -> {
            head(out, release);
            out.element("Person", release.disclosed().wearer(), ReleaseText::person);
            tail(out, release);
        });
    }

    private static void head(XmlText out, ReleaseCopy copy) {
        Release release = copy.disclosed();
        ReleaseText.head(out, copy);
        out.element("Licence", release.licence(), ReleaseText::licence);
        out.element("SupervisedBy", release.supervisor(), ReleaseText::supervisor);
        out.line("YouthCustody", release.youthCustody());
    }

    private static void tail(XmlText out, ReleaseCopy copy) {
        Release release = copy.disclosed();
        out.optional("Risk", release.risk(), CaseText::risk);
        out.line("PoliceArea", release.policeArea());
        out.optional("Installation", release.installation(), OrderText::installation);
        out.optional("HomeDetention", release.homeDetention(), ConditionsText::homeDetention);
        ConditionsText.tail(out, copy);
    }
}
