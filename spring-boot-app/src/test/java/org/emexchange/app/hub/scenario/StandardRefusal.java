package org.emexchange.app.hub.scenario;

import static org.emexchange.hub.refusal.RefusalCode.AGREEMENT;
import static org.emexchange.hub.refusal.RefusalCode.CERTIFICATE_EXPIRED;
import static org.emexchange.hub.refusal.RefusalCode.CERTIFICATE_REVOKED;
import static org.emexchange.hub.refusal.RefusalCode.KEY_UNTRUSTED;
import static org.emexchange.hub.refusal.RefusalCode.NOT_XML;
import static org.emexchange.hub.refusal.RefusalCode.NO_RULE;
import static org.emexchange.hub.refusal.RefusalCode.OVER_MARKED;
import static org.emexchange.hub.refusal.RefusalCode.PAYLOAD_INVALID;
import static org.emexchange.hub.refusal.RefusalCode.POWER;
import static org.emexchange.hub.refusal.RefusalCode.PURPOSE;
import static org.emexchange.hub.refusal.RefusalCode.RECIPIENT;
import static org.emexchange.hub.refusal.RefusalCode.SIGNATURE_INVALID;
import static org.emexchange.hub.refusal.RefusalCode.TOO_LARGE;
import static org.emexchange.hub.refusal.RefusalCode.UNMARKED;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.emexchange.hub.refusal.RefusalCode;

/** What every flow must refuse at every door by which it receives from a party, and the numbers that may be recorded. */
enum StandardRefusal {
    BAD_SIGNATURE(SIGNATURE_INVALID),
    WRONG_PARTY(KEY_UNTRUSTED),
    EXPIRED_CERTIFICATE(CERTIFICATE_EXPIRED),
    REVOKED_CERTIFICATE(CERTIFICATE_REVOKED),
    WRONG_RECIPIENT(RECIPIENT),
    UNMARKED_MESSAGE(UNMARKED),
    OVER_MARKED_MESSAGE(OVER_MARKED),
    /** A rule that is there, but not for the purpose, power or agreement stated, counts: some flows serve every role. */
    NO_RULE_FOR_IT(NO_RULE, PURPOSE, POWER, AGREEMENT),
    /** No number: the first receipt again, and no second effect. */
    REPLAY,
    MALFORMED(PAYLOAD_INVALID, NOT_XML),
    OVERSIZE(TOO_LARGE);

    private final Set<String> numbers;

    StandardRefusal(RefusalCode... codes) {
        numbers = Arrays.stream(codes).map(RefusalCode::number).collect(Collectors.toUnmodifiableSet());
    }

    /** Name of the folder of its case. */
    String folder() {
        return name().toLowerCase(Locale.ROOT)
                .replace("_message", "")
                .replace("_for_it", "")
                .replace('_', '-');
    }

    /** Whether the case tries this refusal and not just bears its name. */
    boolean isTriedBy(Scenario scenario) {
        return scenario.name().equals(folder())
                && (numbers.isEmpty()
                        ? scenario.duplicates() > 0
                        : scenario.recorded().filter(numbers::contains).isPresent());
    }
}
