package org.emexchange.mapping.prison;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.emexchange.mapping.hl7.Hl7Message;
import org.emexchange.mapping.hl7.Hl7Segment;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.Places;
import org.emexchange.mapping.shared.RiskCategory;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * What makes a release impossible to carry out, so that it is refused and not delivered with a finding: nobody could
 * say what is to be done, for whom, when or where, or who is to have it.
 */
final class ReleaseContradictions {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    /** The parts of an address at the broker, so never parts of a party's id. */
    private static final Pattern NOT_A_PARTY = Pattern.compile(".*\\.(in|out)(\\..*)?");
    /** Sentences that are for children; a team may go on with them past 18. */
    private static final Set<SentenceType> YOUTH = EnumSet.of(SentenceType.DTO, SentenceType.SECTION_91);

    private final Places faults = new Places();
    private final Hl7Message message;
    private final Hl7Segment zrl;
    private final ReleaseKind kind;
    private final Instant released;

    private ReleaseContradictions(Hl7Message message) {
        this.message = message;
        this.zrl = message.only("ZRL");
        Hl7Segment pv1 = message.only("PV1");
        this.kind = pv1.code(36, ReleaseKind.class);
        this.released = pv1.instant(45);
    }

    static void check(Hl7Message message) {
        ReleaseContradictions found = new ReleaseContradictions(message);
        found.ofKind();
        found.ofPerson();
        found.ofParties();
        PlanContradictions.of(message, found.faults);
        PlaceFaults.of(message, found.faults);
        found.faults.refuse(Kind.CONTRADICTION);
    }

    private void ofKind() {
        faults.when((kind == ReleaseKind.HDC) != message.first("ZHC").isPresent(), "ZHC");
        faults.when((kind == ReleaseKind.TEMPORARY_LICENCE) != zrl.has(18), zrl.place(18));
        faults.when(
                zrl.optionalInstant(18).filter(back -> !back.isAfter(released)).isPresent(), zrl.place(18));
        Optional<LocalDate> ends = zrl.optionalDay(16);
        faults.when(ends.filter(day -> day.isBefore(releaseDay())).isPresent(), zrl.place(16));
        boolean monitored = message.first("ZHC").isPresent()
                || message.all("ZLC").stream()
                        .anyMatch(condition -> condition.text(4).equals("Y"));
        faults.when(!monitored, "ZLC");
    }

    private void ofPerson() {
        Hl7Segment pid = message.only("PID");
        faults.when(!pid.day(7).isBefore(releaseDay()), pid.place(7));
        List<String> kinds = pid.all(3).stream().map(number -> number.text(5)).toList();
        faults.when(Set.copyOf(kinds).size() < kinds.size(), pid.place(3));
        message.first("ZRK").ifPresent(zrk -> {
            List<String> risks = zrk.all(1).stream().map(one -> one.text(1)).toList();
            faults.when(risks.size() > 1 && risks.contains(RiskCategory.NO_RISK.name()), zrk.place(1));
        });
        for (Hl7Segment zof : message.all("ZOF")) {
            faults.when(
                    zof.optionalDay(3).filter(day -> day.isAfter(releaseDay())).isPresent(), zof.place(3));
        }
    }

    /** COP-11: who supervises follows from the age on the day of release. */
    private void ofParties() {
        boolean child = releaseDay().isBefore(message.only("PID").day(7).plusYears(18));
        boolean team = zrl.code(4, OrganisationKind.class) == OrganisationKind.YJS;
        boolean youthSentence = YOUTH.contains(zrl.code(14, SentenceType.class));
        boolean right = child ? team : !team || youthSentence;
        faults.when(!right, zrl.place(4));
        faults.when(child != zrl.has(11), zrl.place(11));
        ofParty(zrl, 3);
        ofParty(zrl, 11);
        ofParty(message.only("MSH"), 4);
        message.first("ZPP").ifPresent(zpp -> ofParty(zpp, 1));
    }

    private void ofParty(Hl7Segment segment, int field) {
        faults.when(
                segment.optional(field)
                        .filter(party -> NOT_A_PARTY.matcher(party).matches())
                        .isPresent(),
                segment.place(field));
    }

    private LocalDate releaseDay() {
        return released.atZone(LONDON).toLocalDate();
    }
}
