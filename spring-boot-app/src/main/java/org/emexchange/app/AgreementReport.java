package org.emexchange.app;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.hub.policy.Agreement;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says which agreements are not in force, and which are soon to be reviewed, so that nobody forgets them (ISP 4.1). */
final class AgreementReport implements Runnable {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int SOON_DAYS = 28;

    private final Supplier<LoadedRegister> register;
    private final InstantSource clock;

    AgreementReport(Supplier<LoadedRegister> register, InstantSource clock) {
        this.register = register;
        this.clock = clock;
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LONDON);
        register.get().agreements().forEach(agreement -> say(agreement, today));
    }

    private static void say(Agreement agreement, LocalDate today) {
        agreement
                .gap(today)
                .ifPresentOrElse(
                        gap -> LOG.warn(
                                "[OFFICIAL] ALERT agreement {} is not in force: {}; review due by {}",
                                agreement.reference(),
                                gap,
                                agreement.reviewDue()),
                        () -> remind(agreement, today));
    }

    private static void remind(Agreement agreement, LocalDate today) {
        if (today.plusDays(SOON_DAYS).isAfter(agreement.reviewDue())) {
            LOG.info("[OFFICIAL] REVIEW of agreement {} is due by {}", agreement.reference(), agreement.reviewDue());
        }
    }
}
