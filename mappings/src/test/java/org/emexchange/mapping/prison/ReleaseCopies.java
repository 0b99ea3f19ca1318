package org.emexchange.mapping.prison;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Set;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.OffenceDetail;
import org.emexchange.mapping.shared.XmlFormat;
import org.emexchange.mapping.shared.XmlNode;

/** The copies that recipients get of a notification, as written text, each found valid by its own schema. */
final class ReleaseCopies {
    static final FindingNote FOR_ALL = new FindingNote(
            "EMF-101",
            "A note for all.",
            "Mend it.",
            List.of("ZHC-3"),
            Set.of(Audience.SENDER, Audience.RESPONSIBLE_BODY, Audience.CONTRACTOR));
    static final FindingNote ABOUT_HEALTH = new FindingNote(
            "EMF-311",
            "The score points to dependence.",
            "Consider it.",
            List.of("ZLC-13"),
            Set.of(Audience.SENDER, Audience.RESPONSIBLE_BODY));
    private static final ReleaseContext CONTEXT =
            new ReleaseContext("0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", List.of(FOR_ALL, ABOUT_HEALTH));
    private static final ReleaseContext NO_FINDINGS =
            new ReleaseContext("0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01", List.of());
    private static final XmlFormat CONTRACTOR = XmlFormat.of("contractor-release-1.0.xsd");
    private static final XmlFormat SUPERVISOR = XmlFormat.of("supervisor-release-1.0.xsd");
    private static final XmlFormat PPCS = XmlFormat.of("ppcs-release-1.0.xsd");

    private ReleaseCopies() {}

    /** The copy of a recipient, with findings. */
    static String of(String recipient, Notification notification) {
        return write(recipient, notification.read(), CONTEXT);
    }

    static String withoutFindings(String recipient, Notification notification) {
        return write(recipient, notification.read(), NO_FINDINGS);
    }

    static XmlNode node(String recipient, Notification notification) {
        return format(recipient).read(of(recipient, notification).getBytes(UTF_8));
    }

    private static XmlFormat format(String recipient) {
        return switch (recipient) {
            case "contractor" -> CONTRACTOR;
            case "supervisor", "youth-custody" -> SUPERVISOR;
            default -> PPCS;
        };
    }

    private static String write(String recipient, Release release, ReleaseContext context) {
        byte[] document =
                switch (recipient) {
                    case "contractor" -> ContractorReleaseXml.write(ReleaseToContractor.map(release, context));
                    case "supervisor" ->
                        SupervisorReleaseXml.write(ReleaseToSupervisor.map(release, context, OffenceDetail.WHOLE));
                    case "youth-custody" ->
                        SupervisorReleaseXml.writeForYouthCustody(ReleaseToYouthCustody.map(release, context));
                    default -> PpcsReleaseXml.write(ReleaseToPpcs.map(release, context));
                };
        format(recipient).read(document);
        return new String(document, UTF_8);
    }
}
