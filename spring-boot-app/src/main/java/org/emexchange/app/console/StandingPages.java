package org.emexchange.app.console;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.hub.duty.ClockRules;
import org.emexchange.hub.duty.Clocks;
import org.emexchange.hub.duty.Fact;
import org.emexchange.hub.duty.WorkingDays;
import org.emexchange.hub.pipeline.ClockBook;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Pages of what stands: agreements and their reviews (ISP 4.1), enquiries and queries that are open (PI-3.10, PI-3.1), clocks that run. No personal
 * data.
 */
@Controller
class StandingPages {
    /** Those that time changes first. */
    private static final int MOST_ORDERS = 500;

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CurrentRegister register;
    private final Store store;
    private final InstantSource clock;
    private final ClockRules rules = ClockRules.shipped();
    private final WorkingDays days = WorkingDays.shipped();

    StandingPages(CurrentRegister register, Store store, InstantSource clock) {
        this.register = register;
        this.store = store;
        this.clock = clock;
    }

    @GetMapping("/agreements")
    String agreements(Model model) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        model.addAttribute(
                "agreements",
                register.get().agreements().stream()
                        .map(agreement -> AgreementRow.of(agreement, today))
                        .sorted(AgreementRow.BY_URGENCY)
                        .toList());
        return "agreements";
    }

    @GetMapping("/enquiries")
    String enquiries(Model model) {
        model.addAttribute(
                "enquiries",
                store.ledger().enquiries().open().stream().map(EnquiryRow::of).toList());
        model.addAttribute(
                "queries",
                store.ledger().queries().open().stream().map(QueryRow::of).toList());
        return "enquiries";
    }

    /**
     * What is owed by whom and when, as it stands now.
     *
     * @param order its pseudonym, as in the hub's log; empty for the orders that most need somebody
     */
    @GetMapping("/clocks")
    String clocks(@RequestParam(defaultValue = "") String order, Model model) {
        Instant now = clock.instant();
        ClockBook book = store.ledger().clocks();
        List<List<Fact>> open = order.isBlank()
                ? book.open(MOST_ORDERS)
                : List.of(book.about(order.strip().replaceFirst("^~", "")));
        model.addAttribute(
                "clocks",
                open.stream()
                        .flatMap(facts -> Clocks.none(rules, days).with(facts).open(now).stream())
                        .map(clock -> ClockRow.of(clock, now))
                        .sorted(ClockRow.BY_URGENCY)
                        .toList());
        model.addAttribute("more", open.size() == MOST_ORDERS);
        return "clocks";
    }
}
