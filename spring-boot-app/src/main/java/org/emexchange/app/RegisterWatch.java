package org.emexchange.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.RegisterException;
import org.emexchange.app.register.RegisterText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the register's files, and takes what has changed as a whole or not at all. A change is read once the files have
 * stayed as they are from one look to the next, so that nothing is taken while somebody is writing. What is not taken is
 * told once, and the register before stays.
 */
final class RegisterWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");
    private static final String FAILED = "failed";

    private final CurrentRegister register;
    private final RegisterLog log;
    private final Consumer<LoadedRegister> prepare;
    private final Runnable report;
    private final ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "register-watch");
        thread.setDaemon(true);
        return thread;
    });
    private String seen = "";
    private String settled = "";

    /**
     * @param prepare makes ready what the register asks for, before it is taken; throws where it cannot be followed
     * @param report says once a day, and of each register that is taken, what somebody must see to
     */
    RegisterWatch(CurrentRegister register, RegisterLog log, Consumer<LoadedRegister> prepare, Runnable report) {
        this.register = register;
        this.log = log;
        this.prepare = prepare;
        this.report = report;
    }

    /** Records the register that the hub starts with, and looks from then on. */
    void start(Duration look) {
        log.loaded(register.get());
        var unusedReport = looks.scheduleAtFixedRate(report, 0, 1, TimeUnit.DAYS);
        Optional<Path> folder = register.folder();
        if (folder.isPresent()) {
            var unused = looks.scheduleWithFixedDelay(
                    () -> look(folder.get()), look.toMillis(), look.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void look(Path folder) {
        try {
            RegisterText text = RegisterText.of(folder);
            String digest = text.digest();
            boolean still = digest.equals(seen);
            seen = digest;
            if (still && !digest.equals(settled)) {
                settle(text, digest);
            }
        } catch (RuntimeException e) {
            tell(FAILED, "it cannot be read or recorded (" + e.getClass().getSimpleName() + "); trying again");
        }
    }

    private void settle(RegisterText text, String digest) {
        try {
            LoadedRegister next = register.next(text);
            if (!next.content().entries().equals(register.get().content().entries())) {
                prepare.accept(next);
                log.loaded(next);
                register.take(next);
                report.run();
            }
            settled = digest;
        } catch (RegisterException e) {
            log.refused(e.faults().size());
            tell(digest, String.valueOf(e.getMessage()));
        }
    }

    private void tell(String what, String why) {
        if (!what.equals(settled)) {
            LOG.error("[OFFICIAL] ALERT the changed register is not taken, and the one before stays: {}", why);
        }
        settled = what;
    }

    @Override
    public void close() {
        looks.shutdownNow();
    }
}
