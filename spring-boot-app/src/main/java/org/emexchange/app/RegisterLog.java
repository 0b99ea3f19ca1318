package org.emexchange.app;

import java.util.List;
import java.util.stream.Stream;
import org.emexchange.app.register.LoadedRegister;
import org.emexchange.app.register.RegisterDifference;
import org.emexchange.app.store.RegisterLoads;
import org.emexchange.hub.audit.Leaf;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes every load of the register into the share log, with its difference to the load before. */
final class RegisterLog {
    private static final Logger LOG = LoggerFactory.getLogger("em-exchange");

    private final RegisterLoads loads;

    RegisterLog(RegisterLoads loads) {
        this.loads = loads;
    }

    void loaded(LoadedRegister register) {
        String digest = register.content().digest();
        String size =
                register.parties().size() + " parties, " + register.agreements().size() + " agreements";
        loads.record(register.content().entries(), digest, both -> {
            RegisterDifference difference = RegisterDifference.between(both.before(), both.now());
            LOG.info("[OFFICIAL] REGISTER loaded: {}; {}", size, difference);
            return leaves("REGISTER_LOADED " + size + "; " + difference, difference, digest);
        });
    }

    /** What was to be loaded and was not. */
    void refused(int faults) {
        loads.record(Leaf.administration("REGISTER_REFUSED " + faults + " faults"));
    }

    private static List<Leaf> leaves(String outcome, RegisterDifference difference, String digest) {
        return Stream.concat(Stream.of(outcome), difference.lines())
                .map(line -> Leaf.administration(line, digest))
                .toList();
    }
}
