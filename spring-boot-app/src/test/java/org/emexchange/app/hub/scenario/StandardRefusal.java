package org.emexchange.app.hub.scenario;

import java.util.Locale;
import java.util.Set;
import org.emexchange.hub.refusal.RefusalCode;

/** What every flow must refuse at every door by which it receives from a party. */
enum StandardRefusal {
    BAD_SIGNATURE,
    WRONG_PARTY,
    EXPIRED_CERTIFICATE,
    REVOKED_CERTIFICATE,
    WRONG_RECIPIENT,
    UNMARKED,
    OVER_MARKED,
    NO_RULE,
    REPLAY,
    MALFORMED,
    OVERSIZE;

    /** A replay has no number: the first receipt again, and no second effect. */
    private Set<RefusalCode> codes() {
        return switch (this) {
            case BAD_SIGNATURE -> Set.of(RefusalCode.SIGNATURE_INVALID);
            case WRONG_PARTY -> Set.of(RefusalCode.KEY_UNTRUSTED);
            case EXPIRED_CERTIFICATE -> Set.of(RefusalCode.CERTIFICATE_EXPIRED);
            case REVOKED_CERTIFICATE -> Set.of(RefusalCode.CERTIFICATE_REVOKED);
            case WRONG_RECIPIENT -> Set.of(RefusalCode.RECIPIENT);
            case UNMARKED -> Set.of(RefusalCode.UNMARKED);
            case OVER_MARKED -> Set.of(RefusalCode.OVER_MARKED);
            // Some flows serve every role: there the rule is there, but not for the words stated.
            case NO_RULE -> Set.of(RefusalCode.NO_RULE, RefusalCode.PURPOSE, RefusalCode.POWER, RefusalCode.AGREEMENT);
            case REPLAY -> Set.of();
            case MALFORMED -> Set.of(RefusalCode.PAYLOAD_INVALID, RefusalCode.NOT_XML);
            case OVERSIZE -> Set.of(RefusalCode.TOO_LARGE);
        };
    }

    /** Name of the folder of its case. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the case tries this refusal and not just bears its name. */
    boolean isTriedBy(Scenario scenario) {
        boolean tried = this == REPLAY
                ? scenario.duplicates() > 0
                : scenario.recorded()
                        .filter(number ->
                                codes().stream().anyMatch(code -> code.number().equals(number)))
                        .isPresent();
        return tried && scenario.name().equals(folder());
    }
}
