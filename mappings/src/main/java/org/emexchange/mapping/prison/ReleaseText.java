package org.emexchange.mapping.prison;

import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.court.ResponsibleBody;
import org.emexchange.mapping.shared.CaseText;
import org.emexchange.mapping.shared.XmlText;

/** Writes the structures of {@code release-codes-1.0.xsd} and {@code release-conditions-1.0.xsd}. */
final class ReleaseText {
    private ReleaseText() {}

    /** What every copy begins with. */
    static void head(XmlText out, ReleaseCopy copy) {
        ReleaseNotice notice = copy.disclosed().notice();
        out.line("ReleaseId", notice.releaseId());
        out.line("NotificationId", notice.notificationId());
        out.line("SourceMessage", copy.sourceMessage());
        out.line("Replaces", notice.replaces());
        out.line("Kind", notice.kind());
        out.line("ReleasedAt", notice.releasedAt());
        out.line("ReturnBy", notice.returnBy());
        out.element("Prison", notice.prison(), (text, prison) -> {
            text.line("Party", prison.party());
            text.line("Code", prison.code());
            text.line("Name", prison.name());
        });
    }

    static void authority(XmlText out, LicenceAuthority authority) {
        out.line("Kind", authority.kind());
        out.line("Name", authority.name());
    }

    static void licence(XmlText out, Licence licence) {
        out.element("ImposedBy", licence.imposedBy(), ReleaseText::authority);
        out.line("SentenceType", licence.sentence());
        out.line("SentenceDays", licence.sentenceDays());
        out.line("EndsOn", licence.endsOn());
        out.optional("ManagedByPpcs", licence.managedByPpcs(), (text, ppcs) -> {
            text.line("Party", ppcs.party());
            text.line("Reference", ppcs.reference());
        });
    }

    static void supervisor(XmlText out, ResponsibleBody body) {
        out.line("Party", body.party());
        out.line("Organisation", body.organisation());
        out.line("Region", body.region());
        out.line("Unit", body.unit());
        out.line("Email", body.email());
        out.optional("Officer", body.officer(), CaseText::officer);
    }

    static void person(XmlText out, DeviceWearer person) {
        out.element("Name", person.name(), CaseText::name);
        out.line("DateOfBirth", person.dateOfBirth());
        out.line("Sex", person.sex());
        out.element("Identifiers", person.identifiers(), CaseText::identifiers);
        out.stated("NoFixedAbode", person.noFixedAbode());
        person.addresses()
                .forEach(address -> out.element("Address", "ref", address.ref(), address, ReleaseText::address));
    }

    private static void address(XmlText out, Address address) {
        out.line("Type", address.type());
        out.element("Postal", address.postal(), CaseText::postal);
    }

    static void releaseDay(XmlText out, ReleaseDayCurfew curfew) {
        out.line("From", curfew.from());
        out.line("Until", curfew.until());
        out.line("Place", curfew.place());
    }
}
