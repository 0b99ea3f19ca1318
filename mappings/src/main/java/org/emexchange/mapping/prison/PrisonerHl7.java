package org.emexchange.mapping.prison;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.court.Address;
import org.emexchange.mapping.court.AddressChecks;
import org.emexchange.mapping.court.CheckState;
import org.emexchange.mapping.court.DeviceWearer;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Repetition;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.AddressType;
import org.emexchange.mapping.shared.AddressUsage;
import org.emexchange.mapping.shared.Disability;
import org.emexchange.mapping.shared.Gender;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.Mappa;
import org.emexchange.mapping.shared.PersonName;
import org.emexchange.mapping.shared.PostalAddress;
import org.emexchange.mapping.shared.ResponsibleAdult;
import org.emexchange.mapping.shared.Risk;
import org.emexchange.mapping.shared.RiskCategory;
import org.emexchange.mapping.shared.Sex;

/** Reads who is released: PID, NK1, ZWR, ZRK and ZAD. */
final class PrisonerHl7 {
    private PrisonerHl7() {}

    static DeviceWearer wearer(Hl7Message message) {
        Hl7Segment pid = message.only("PID");
        Hl7Segment zwr = message.only("ZWR");
        return new DeviceWearer(
                name(pid.all(5)),
                pid.day(7),
                sex(pid.text(8)),
                zwr.optionalCode(1, Gender.class),
                identifiers(pid.all(3)),
                pid.all(13).stream().map(phone -> phone.text(12)).toList(),
                Optional.empty(),
                pid.optional(15, 2),
                zwr.text(2).equals("Y"),
                zwr.all(3).stream().map(one -> Disability.valueOf(one.text(1))).toList(),
                zwr.optional(4),
                zwr.optionalFlag(5).orElse(false),
                message.all("ZAD").stream().map(PrisonerHl7::address).toList(),
                message.first("NK1").map(PrisonerHl7::adult));
    }

    static Risk risk(Hl7Segment zrk) {
        Optional<Mappa> mappa = zrk.has(3) || zrk.has(4)
                ? Optional.of(new Mappa(zrk.optionalNumber(3), zrk.optionalNumber(4)))
                : Optional.empty();
        return new Risk(
                zrk.all(1).stream()
                        .map(category -> RiskCategory.valueOf(category.text(1)))
                        .toList(),
                zrk.optional(2),
                mappa);
    }

    private static PersonName name(List<Hl7Repetition> names) {
        Hl7Repetition legal = names.get(0);
        return new PersonName(
                legal.text(2),
                legal.optional(3),
                legal.text(1),
                names.stream().skip(1).findFirst().map(alias -> alias.text(1)));
    }

    private static Identifiers identifiers(List<Hl7Repetition> numbers) {
        return new Identifiers(
                number(numbers, PrisonerIdentifier.PNC),
                number(numbers, PrisonerIdentifier.NOMS),
                number(numbers, PrisonerIdentifier.CRN),
                number(numbers, PrisonerIdentifier.BOOK),
                number(numbers, PrisonerIdentifier.HO),
                number(numbers, PrisonerIdentifier.CEPR),
                number(numbers, PrisonerIdentifier.CASE));
    }

    private static Optional<String> number(List<Hl7Repetition> numbers, PrisonerIdentifier kind) {
        return numbers.stream()
                .filter(number -> number.text(5).equals(kind.name()))
                .findFirst()
                .map(number -> number.text(1));
    }

    private static Sex sex(String code) {
        return switch (code) {
            case "M" -> Sex.MALE;
            case "F" -> Sex.FEMALE;
            case "P" -> Sex.PREFER_NOT_TO_SAY;
            default -> Sex.UNKNOWN;
        };
    }

    private static Address address(Hl7Segment zad) {
        return new Address(
                zad.text(1),
                zad.code(2, AddressType.class),
                zad.optionalCode(3, AddressUsage.class),
                new PostalAddress(
                        zad.text(4, 1),
                        zad.optional(4, 2),
                        zad.optional(4, 3),
                        zad.optional(4, 4),
                        zad.text(4, 5),
                        zad.optional(5)),
                zad.optionalCode(6, CheckState.class)
                        .map(domesticAbuse -> new AddressChecks(
                                domesticAbuse, zad.code(7, CheckState.class), zad.optional(8), zad.optionalDay(9))));
    }

    private static ResponsibleAdult adult(Hl7Segment nk1) {
        return new ResponsibleAdult(nk1.text(2, 2) + " " + nk1.text(2, 1), nk1.text(3, 2), nk1.optional(5, 12));
    }
}
