package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.court.ContractorConditionsText;
import org.emexchange.mapping.court.ContractorWearerText;
import org.emexchange.mapping.court.EnforceableCondition;
import org.emexchange.mapping.court.OrderText;
import org.emexchange.mapping.court.Requirements;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.XmlText;

/** Writes {@code contractor-release-1.0.xsd} (namespace {@value #NAMESPACE}). */
public final class ContractorReleaseXml {
    public static final String NAMESPACE = "urn:emexchange:contractor-release:1";

    private ContractorReleaseXml() {}

    /** The document in UTF-8, without an XML declaration. */
    public static byte[] write(ReleaseCopy copy) {
        return XmlText.document("ContractorRelease", NAMESPACE, copy, ContractorReleaseXml::release);
    }

    private static void release(XmlText out, ReleaseCopy copy) {
        Release release = copy.disclosed();
        ReleaseText.head(out, copy);
        out.line("SentenceType", release.licence().sentence());
        out.element("ImposedBy", release.licence().imposedBy(), ReleaseText::authority);
        out.line("LicenceEndsOn", release.licence().endsOn());
        out.element("SupervisedBy", release.supervisor(), ReleaseText::supervisor);
        out.element("DeviceWearer", release.wearer(), ContractorWearerText::wearer);
        out.optional("Risk", release.risk(), CaseText::risk);
        out.line("PoliceArea", release.policeArea());
        out.optional("Installation", release.installation(), OrderText::installation);
        requirements(out, release);
        out.elements("Project", release.projects(), ContractorReleaseXml::project);
        out.elements("Finding", copy.findings(), CaseText::finding);
    }

    private static void requirements(XmlText out, Release release) {
        Requirements requirements = ReleaseRequirements.of(release);
        out.elements("EnforceableCondition", EnforceableCondition.of(requirements), ContractorWearerText::condition);
        out.optional(
                "ReleaseDayCurfew",
                release.homeDetention().flatMap(HomeDetention::releaseDay),
                ReleaseText::releaseDay);
        ContractorConditionsText.requirements(out, requirements);
    }

    private static void project(XmlText out, ExpansionCase expansion) {
        out.line("Code", expansion.project());
        out.element("Period", new Period(expansion.start(), Optional.of(expansion.end())), CaseText::period);
    }
}
