package org.emexchange.mapping.enquiry;

import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.police.CurfewEvent;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.Granted;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.police.RequestPurpose;
import org.emexchange.mapping.police.Track;
import org.emexchange.mapping.shared.Periods;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;

/**
 * What whoever supervises may have of the records of an order: those that were asked for; positions only under trail
 * monitoring or for the stated reason (COP-18, COP-19); readings outside the hours of curfew only for the stated reason
 * (COP-20).
 */
public final class EnquiryGrant implements Granted {
    private final InformationRequest request;
    private final String sourceMessage;
    private final DataScope scope;
    private final Periods trailed;
    private final List<CurfewHours> curfew;

    private EnquiryGrant(
            InformationRequest request,
            String sourceMessage,
            DataScope scope,
            Periods trailed,
            List<CurfewHours> curfew) {
        this.request = request;
        this.sourceMessage = sourceMessage;
        this.scope = scope;
        this.trailed = trailed;
        this.curfew = List.copyOf(curfew);
    }

    /**
     * @param sourceMessage message id under which the request was sent
     * @param trailed when the order lets all positions be seen
     * @param curfew the hours of curfew in the period, as far as the answer states them
     * @throws UnreadableException {@code CONTRADICTION} where no records were asked for
     */
    public static EnquiryGrant of(
            InformationRequest request, String sourceMessage, Periods trailed, List<CurfewHours> curfew) {
        DataScope scope = request.scope()
                .orElseThrow(() -> new UnreadableException(Kind.CONTRADICTION, List.of("InformationRequest/Scope")));
        return new EnquiryGrant(request, sourceMessage, scope, trailed, curfew);
    }

    @Override
    public String requestId() {
        return request.requestId();
    }

    @Override
    public String sourceMessage() {
        return sourceMessage;
    }

    @Override
    public Person person() {
        return request.person();
    }

    @Override
    public DataScope scope() {
        return scope;
    }

    @Override
    public Optional<RequestPurpose> purpose() {
        return Optional.empty();
    }

    @Override
    public DataRecords cut(DataRecords records) {
        boolean reason = request.lawfulReason().isPresent();
        return (reason ? records : withoutReason(records)).cutTo(scope);
    }

    private DataRecords withoutReason(DataRecords records) {
        return new DataRecords(
                records.tracks().stream()
                        .map(this::trailed)
                        .filter(track -> !track.fixes().isEmpty())
                        .toList(),
                records.curfewEvents().stream().filter(this::isInHours).toList(),
                records.visits(),
                records.violations());
    }

    private Track trailed(Track track) {
        return new Track(
                track.activation(),
                track.fixes().stream().filter(fix -> trailed.contains(fix.at())).toList());
    }

    private boolean isInHours(CurfewEvent event) {
        return curfew.stream()
                .anyMatch(hours ->
                        !event.at().isBefore(hours.from()) && !event.at().isAfter(hours.until()));
    }

    /** No personal data. */
    @Override
    public String toString() {
        return "EnquiryGrant[" + request + "]";
    }
}
