package org.emexchange.mapping.thirdparty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.MonitoringRequest;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.police.RequestPower;
import org.emexchange.mapping.police.RequestPurpose;
import org.emexchange.mapping.police.Urgency;
import org.emexchange.mapping.shared.Places;

/**
 * One request of a third party for monitoring data about one person (X21). Whoever holds one has the third party's
 * undertaking to use the data for the stated purpose only (COP-31). Personal data: never logged.
 *
 * @param requestId as the third party knows it
 * @param thirdParty the party that asks, which must be the sender of the message
 * @param caseReference of the case in court
 * @param whyNecessary in the third party's own words (COP-23)
 * @param whyProportionate in the third party's own words (COP-23)
 */
public record ThirdPartyRequest(
        String requestId,
        String thirdParty,
        Representative representative,
        Person person,
        Optional<String> orderId,
        DataScope scope,
        RequestPurpose purpose,
        String purposeDetails,
        Optional<String> caseReference,
        RequestPower power,
        Optional<Consent> consent,
        Optional<Direction> direction,
        Optional<String> whyNecessary,
        Optional<String> whyProportionate,
        Optional<Instant> answerBy,
        Instant signedAt)
        implements MonitoringRequest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /**
     * Where the consent falls short of one by the person, or by who may consent for the person, to this third party for this
     * purpose and of all that is asked for, which was given before and is not withdrawn (COP-30);
     * empty where it is on record.
     */
    public List<String> consentLacks() {
        String place = "ThirdPartyRequest/Consent";
        Places found = new Places();
        found.when(consent.isEmpty(), place);
        consent.ifPresent(given -> given.check(this, signed(), place, found));
        return found.all();
    }

    /** As {@link #consentLacks}, of the court's direction (COP-31). */
    public List<String> directionLacks() {
        String place = "ThirdPartyRequest/Direction";
        Places found = new Places();
        found.when(direction.isEmpty(), place);
        direction.ifPresent(given -> given.check(scope, signed(), place, found));
        return found.all();
    }

    private LocalDate signed() {
        return LocalDate.ofInstant(signedAt, LONDON);
    }

    /** Never urgent: where a life is at risk, the police ask. */
    @Override
    public Urgency urgency() {
        return new Urgency(Optional.empty(), answerBy);
    }

    /** What the contractor wrote in its own words may tell of offences, to which a third party is not entitled (ISP 3.2). */
    @Override
    public boolean mayHaveSummaries() {
        return false;
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "ThirdPartyRequest[" + thirdParty + " " + purpose + " " + power + "]";
    }
}
