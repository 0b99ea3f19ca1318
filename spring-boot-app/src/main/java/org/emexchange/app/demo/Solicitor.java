package org.emexchange.app.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** X21: what a solicitor asks about a client on the client's consent and, every third time, by a court's direction. */
final class Solicitor implements Errands {
    static final String PARTY = "thirdparty.ridings-law";
    private static final int DIRECTED_ONE_IN = 3;

    private final Pace pace;
    private final String token = UUID.randomUUID().toString().substring(0, 6);
    private int asked;

    Solicitor(Pace pace) {
        this.pace = pace;
    }

    static Errand.Kind kind(String door, String standard, String type, String purpose, String power) {
        return new Errand.Kind("X21", door, "urn:emexchange:" + standard + ":1", type, purpose, power, "EMX-ISA-012");
    }

    @Override
    public Optional<Errand> next() {
        if (!pace.due()) {
            return Optional.empty();
        }
        return Optional.of(
                ++asked % DIRECTED_ONE_IN == 0
                        ? errand("by-direction", "SAFEGUARDING", "COURT_DIRECTION")
                        : errand("on-consent", "LEGAL_PROCEEDINGS", "CONSENT"));
    }

    /** It does not know the order. */
    private Errand errand(String example, String purpose, String power) {
        PublishedExample request = PublishedExample.of("third-party-request/" + example);
        Instant signed = Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(30);
        String text = request.moved(Duration.between(request.time("SignedAt"), signed))
                .with("RequestId", "RL/" + token + "/" + asked)
                .with("ThirdParty", PARTY)
                .with(
                        "GivenOn",
                        LocalDate.ofInstant(signed, ZoneOffset.UTC).minusDays(1).toString())
                .withElement("OrderId", "")
                .text();
        Errand.Kind kind = kind("third-party-request", "third-party-request", "ThirdPartyRequest", purpose, power);
        return new Errand(kind, "", 0, text, false);
    }
}
