package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.court.Installation;
import org.emexchange.mapping.court.ResponsibleBody;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.Appointment;
import org.emexchange.mapping.shared.InstallationLocation;
import org.emexchange.mapping.shared.Offence;
import org.emexchange.mapping.shared.OffenceCategory;
import org.emexchange.mapping.shared.OfficerContact;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.UnreadableException;

/**
 * Reads the release notification: {@code ADT^A03^ADT_A03} of HL7 v2.5.1 by {@code docs/hl7-profile.md}. The segments of
 * the seal, ZEH behind MSH and ZES as the last, may be there and are not looked at.
 */
public final class ReleaseHl7 {
    private ReleaseHl7() {}

    /**
     * The release in one message.
     *
     * @throws UnreadableException {@code MALFORMED} where it is not ER7 within its bounds, {@code SCHEMA} where it does
     *     not follow the profile, {@code CONTRADICTION} where nobody could carry it out; places as in {@code ZLC[2]-5}
     */
    public static Release read(byte[] message) {
        Hl7Message read = ReleaseProfile.MESSAGE.read(message);
        ReleaseUsage.check(read);
        ReleaseContradictions.check(read);
        return release(read);
    }

    private static Release release(Hl7Message message) {
        Hl7Segment zrl = message.only("ZRL");
        return new Release(
                notice(message),
                licence(zrl, message.first("ZPP")),
                supervisor(zrl),
                zrl.optional(11),
                PrisonerHl7.wearer(message),
                message.first("ZRK").map(PrisonerHl7::risk),
                zrl.optional(17),
                installation(zrl),
                message.first("ZHC").map(ConditionsHl7::homeDetention),
                message.all("ZLC").stream().map(ConditionsHl7::condition).toList(),
                message.all("ZEX").stream().map(ConditionsHl7::project).toList(),
                message.all("ZOF").stream().map(ReleaseHl7::offence).toList());
    }

    private static ReleaseNotice notice(Hl7Message message) {
        Hl7Segment msh = message.only("MSH");
        Hl7Segment pv1 = message.only("PV1");
        Hl7Segment zrl = message.only("ZRL");
        return new ReleaseNotice(
                zrl.text(1),
                msh.text(10),
                zrl.optional(2),
                pv1.code(36, ReleaseKind.class),
                pv1.instant(45),
                zrl.optionalInstant(18),
                new Prison(msh.text(4), pv1.text(3, 4), pv1.text(3, 9)));
    }

    private static Licence licence(Hl7Segment zrl, Optional<Hl7Segment> zpp) {
        return new Licence(
                new LicenceAuthority(zrl.code(12, LicenceAuthorityKind.class), zrl.text(13)),
                zrl.code(14, SentenceType.class),
                zrl.optionalNumber(15),
                zrl.optionalDay(16),
                zpp.map(segment -> new PpcsCase(segment.text(1), segment.text(2))));
    }

    private static ResponsibleBody supervisor(Hl7Segment zrl) {
        return new ResponsibleBody(
                zrl.text(3),
                zrl.code(4, OrganisationKind.class),
                zrl.optional(5),
                zrl.optional(6),
                zrl.optional(7),
                zrl.optional(8).map(name -> new OfficerContact(name, zrl.optional(9), zrl.optional(10))));
    }

    private static Optional<Installation> installation(Hl7Segment zrl) {
        return zrl.optionalCode(19, InstallationLocation.class)
                .map(location -> new Installation(
                        location,
                        zrl.optional(20),
                        zrl.optionalInstant(21).map(at -> new Appointment(at, zrl.optional(22), zrl.optional(23)))));
    }

    private static Offence offence(Hl7Segment zof) {
        return new Offence(zof.code(1, OffenceCategory.class), zof.text(2), zof.optionalDay(3));
    }
}
