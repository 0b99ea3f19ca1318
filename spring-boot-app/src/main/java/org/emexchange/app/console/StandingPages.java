package org.emexchange.app.console;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Pages of what stands: agreements and their reviews (ISP 4.1), enquiries that are open (PI-3.10). No personal data. */
@Controller
class StandingPages {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final CurrentRegister register;
    private final Store store;
    private final InstantSource clock;

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
        return "enquiries";
    }
}
