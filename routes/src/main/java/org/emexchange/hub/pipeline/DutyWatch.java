package org.emexchange.hub.pipeline;

import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.emexchange.hub.alert.Alert;
import org.emexchange.hub.alert.CatalogueNumber;
import org.emexchange.hub.duty.ClockRule;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.Clocks;
import org.emexchange.hub.duty.DutyClock;
import org.emexchange.hub.duty.DutyClock.Phase;
import org.emexchange.hub.duty.Fact;
import org.emexchange.hub.duty.WorkingDays;
import org.emexchange.hub.edge.AlertOptions;
import org.emexchange.hub.policy.Marking;
import org.emexchange.hub.policy.PartyId;

/**
 * Looks at the clocks of each order when something was told about it, and when time alone changes one of them: whoever
 * owes what approaches or was missed is told once, of a miss the operators too, and of a clock whose year nobody knows the
 * operators alone. Any number of hubs may look.
 */
public final class DutyWatch implements AutoCloseable {
    private static final long LOOK_SECONDS = 10;
    private static final long AGAIN_SECONDS = 60;
    private static final String ALL = "all orders";
    private static final String MAIL = "whoever is told by mail";

    private final Kernel kernel;
    private final AlertDoor door;
    private final AlertOptions options;
    private final ClockRules rules;
    private final WorkingDays days;
    private final Set<String> failing = new HashSet<>();
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "duty-watch");
        thread.setDaemon(true);
        return thread;
    });

    public DutyWatch(Kernel kernel, AlertDoor door, AlertOptions options, ClockRules rules, WorkingDays days) {
        this.kernel = kernel;
        this.door = door;
        this.options = options;
        this.rules = rules;
        this.days = days;
    }

    public void start() {
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.clocks().lookAtAll();
            entry.commit();
        }
        var unused = worker.scheduleWithFixedDelay(this::look, LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    }

    /** At all that is due now. */
    void look() {
        try {
            while (lookedAtOne() || sentOne()) {
                failing.remove(ALL);
            }
        } catch (RuntimeException e) {
            alertOnce(ALL, e);
        }
    }

    /** An order whose clocks fail keeps no other from its turn, and is tried again in a minute. */
    private boolean lookedAtOne() {
        Instant now = kernel.clock().instant();
        String subject;
        try (Ledger.Entry entry = kernel.ledger().open()) {
            Optional<List<Fact>> due = entry.clocks().due(now);
            if (due.isEmpty()) {
                return false;
            }
            subject = due.get().get(0).subject();
            try {
                look(due.get(), now, entry);
                entry.commit();
                failing.remove(subject);
                return true;
            } catch (RuntimeException e) {
                alertOnce(subject, e);
            }
        }
        try (Ledger.Entry entry = kernel.ledger().open()) {
            entry.clocks().looked(subject, Optional.of(now.plusSeconds(AGAIN_SECONDS)), true);
            entry.commit();
        }
        return true;
    }

    private void alertOnce(String what, RuntimeException e) {
        if (failing.add(what)) {
            Announcer.alert("the clocks of " + what + " cannot be looked at; trying again", e);
        }
    }

    private void look(List<Fact> facts, Instant now, Ledger.Entry entry) {
        Clocks clocks = Clocks.none(rules, days).with(facts);
        for (DutyClock clock : clocks.all()) {
            if (clock.hasBegun(now) && isOnRecord(clock.rule(), clock.phase(now))) {
                record(clock, clock.phase(now), facts, now, entry);
            }
        }
        entry.clocks()
                .looked(
                        facts.get(0).subject(),
                        clocks.next(now),
                        !clocks.open(now).isEmpty());
    }

    private static boolean isOnRecord(ClockRule rule, Phase phase) {
        return switch (phase) {
            case APPROACHING, MISSED, MET_LATE -> rule.force() == ClockRule.Force.ENFORCED;
            case UNDETERMINED -> true;
            case RUNNING, PAUSED, MET, WITHDRAWN -> false;
        };
    }

    /**
     * Several clocks that one message would meet by one moment are one alert, and each is on record. What came late is on
     * record only.
     */
    private static void record(DutyClock clock, Phase phase, List<Fact> facts, Instant now, Ledger.Entry entry) {
        if (!entry.clocks().notice(clock.key(), phase, clock.due(now), now)) {
            return;
        }
        Alert alert = alert(clock, phase, facts, now);
        Announcer.clock(clock.key().clock(), phase.name(), clock.debtor(), clock.due(now), alert.reference());
        if (phase == Phase.APPROACHING || phase == Phase.MISSED) {
            clock.debtor()
                    .filter(debtor -> !debtor.equals(PartyId.HUB))
                    .map(debtor -> new ClockBook.Notice(clock.key().clock(), alert, Optional.of(debtor)))
                    .ifPresent(notice -> entry.clocks().putUp(notice, now));
        }
        if (phase == Phase.MISSED || phase == Phase.UNDETERMINED) {
            entry.clocks().putUp(new ClockBook.Notice(clock.key().clock(), alert, Optional.empty()), now);
        }
    }

    /** Each by itself: one that does not leave is tried again in a minute, and keeps back no other. */
    private boolean sentOne() {
        Instant now = kernel.clock().instant();
        try (Ledger.Entry entry = kernel.ledger().open()) {
            Optional<ClockBook.Notice> notice = entry.clocks().unsent(now);
            if (notice.isEmpty()) {
                return false;
            }
            send(notice.get(), now, entry);
            entry.commit();
            return true;
        }
    }

    private void send(ClockBook.Notice notice, Instant now, Ledger.Entry entry) {
        boolean sent;
        try {
            sent = door.tell(notice.alert(), AlertBook.Way.MAIL, notice.party());
            failing.remove(MAIL);
        } catch (IllegalStateException e) {
            alertOnce(MAIL, e);
            entry.clocks().again(notice, now.plusSeconds(AGAIN_SECONDS));
            return;
        }
        String audience = notice.party().isPresent() ? "DEBTOR" : "OPERATORS";
        entry.log()
                .append(Leaves.ofAlert(
                        kernel,
                        notice.alert(),
                        options.call(),
                        notice.party(),
                        notice.clock() + " " + audience + (sent ? " MAIL" : " UNTOLD")));
        entry.clocks().sent(notice, now);
    }

    /** By the interchange that would meet it, and the message that set the clock going. */
    private static Alert alert(DutyClock clock, Phase phase, List<Fact> facts, Instant now) {
        return new Alert(
                switch (phase) {
                    case APPROACHING -> Alert.Kind.DUTY_APPROACHING;
                    case MISSED -> Alert.Kind.DUTY_MISSED;
                    default -> Alert.Kind.DUTY_UNDETERMINED;
                },
                CatalogueNumber.valueOf(Collections.min(clock.rule().met()).interchange()),
                Marking.OFFICIAL,
                trigger(clock, facts),
                clock.due(now).orElse(clock.startedAt()));
    }

    private static UUID trigger(DutyClock clock, List<Fact> facts) {
        return facts.stream()
                .filter(fact -> clock.rule().triggers().contains(fact.what())
                        && fact.at().equals(clock.key().event())
                        && fact.matter().equals(clock.key().matter()))
                .findFirst()
                .map(fact -> UUID.fromString(fact.id().substring(0, fact.id().indexOf('/'))))
                .orElseThrow(() ->
                        new IllegalStateException("no fact set " + clock.key().clock() + " going"));
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
