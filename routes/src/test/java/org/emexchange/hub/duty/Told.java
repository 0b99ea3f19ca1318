package org.emexchange.hub.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.PartyId;

/** Facts about one order of invented parties, each part of them held by somebody. */
final class Told {
    static final String ORDER = "ORD-1";
    static final PartyId EMC = new PartyId("emc.order-intake");
    static final PartyId LEEDS = new PartyId("probation.leeds-pdu");
    static final PartyId YORK = new PartyId("probation.york-pdu");

    /** Of the table as it ships, and nothing told yet. */
    static final Clocks NOTHING = Clocks.none(ClockRules.shipped(), WorkingDays.shipped());

    private Told() {}

    static Map<DutyParty, PartyId> everybody() {
        Map<DutyParty, PartyId> parties = new EnumMap<>(DutyParty.class);
        for (DutyParty part : DutyParty.values()) {
            parties.put(
                    part,
                    new PartyId("party." + part.name().toLowerCase(Locale.ROOT).replace('_', '-')));
        }
        parties.put(DutyParty.CONTRACTOR, EMC);
        parties.put(DutyParty.RESPONSIBLE_OFFICER, LEEDS);
        return parties;
    }

    static Map<DutyParty, PartyId> everybodyBut(DutyParty... absent) {
        Map<DutyParty, PartyId> parties = everybody();
        for (DutyParty part : absent) {
            parties.remove(part);
        }
        return parties;
    }

    static Map<DutyParty, PartyId> everybodyAnd(DutyParty part, PartyId party) {
        Map<DutyParty, PartyId> parties = everybody();
        parties.put(part, party);
        return parties;
    }

    /** Known when it happened. */
    static Fact fact(Occurrence what, String at) {
        return fact(what, "M-1", at, at, everybody());
    }

    static Fact fact(Occurrence what, String matter, String at) {
        return fact(what, matter, at, at, everybody());
    }

    static Fact fact(Occurrence what, String matter, String at, String knownAt, Map<DutyParty, PartyId> parties) {
        return new Fact(
                what + " " + matter + " " + at + " " + knownAt,
                what,
                ORDER,
                what.isOfMatter() ? Optional.of(matter) : Optional.empty(),
                Optional.empty(),
                Instant.parse(at),
                Instant.parse(knownAt),
                Optional.empty(),
                parties);
    }

    static Fact stating(Fact fact, Optional<Instant> dueBy) {
        return new Fact(
                fact.id(),
                fact.what(),
                fact.subject(),
                fact.matter(),
                fact.about(),
                fact.at(),
                fact.knownAt(),
                dueBy,
                fact.parties());
    }

    /** A query of the asker's, about that matter or, where empty, about the order. */
    static Fact asked(String query, PartyId asker, Optional<String> about, String at) {
        Fact plain = fact(Occurrence.X24_ASKED, query, at, at, everybodyAnd(DutyParty.ASKING, asker));
        return new Fact(
                plain.id(),
                plain.what(),
                plain.subject(),
                plain.matter(),
                about,
                plain.at(),
                plain.knownAt(),
                Optional.empty(),
                plain.parties());
    }

    static List<String> history(String rule, Fact... facts) {
        return clock(rule, facts).changes().stream()
                .map(change -> change.kind() + " " + change.at() + " due "
                        + change.due().map(Instant::toString).orElse("-"))
                .toList();
    }

    static DutyClock clock(String rule, Fact... facts) {
        List<DutyClock> clocks = clocks(rule, facts);
        assertThat(clocks).hasSize(1);
        return clocks.get(0);
    }

    static List<DutyClock> clocks(String rule, Fact... facts) {
        return NOTHING.with(List.of(facts)).all().stream()
                .filter(clock -> clock.key().clock().equals(rule))
                .toList();
    }

    static Instant at(String text) {
        return Instant.parse(text);
    }
}
