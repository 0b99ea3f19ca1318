package org.emexchange.mapping.enquiry;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.monitoring.CurfewHours;
import org.emexchange.mapping.police.CurfewEvent;
import org.emexchange.mapping.police.DataCategory;
import org.emexchange.mapping.police.DataRecords;
import org.emexchange.mapping.police.DataScope;
import org.emexchange.mapping.police.Granted;
import org.emexchange.mapping.police.Person;
import org.emexchange.mapping.police.RequestPurpose;
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
    private final boolean trailMonitored;
    private final List<CurfewHours> curfew;

    private EnquiryGrant(
            InformationRequest request,
            String sourceMessage,
            DataScope scope,
            boolean trailMonitored,
            List<CurfewHours> curfew) {
        this.request = request;
        this.sourceMessage = sourceMessage;
        this.scope = scope;
        this.trailMonitored = trailMonitored;
        this.curfew = List.copyOf(curfew);
    }

    /**
     * @param sourceMessage message id under which the request was sent
     * @param trailMonitored whether the order lets all positions be seen
     * @param curfew the hours of curfew in the period, as far as the answer states them
     * @throws UnreadableException {@code CONTRADICTION} where no records were asked for
     */
    public static EnquiryGrant of(
            InformationRequest request, String sourceMessage, boolean trailMonitored, List<CurfewHours> curfew) {
        DataScope scope = request.scope()
                .orElseThrow(() -> new UnreadableException(Kind.CONTRADICTION, List.of("InformationRequest/Scope")));
        return new EnquiryGrant(request, sourceMessage, scope, trailMonitored, curfew);
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
        Set<DataCategory> seen = EnumSet.copyOf(scope.categories());
        if (!trailMonitored && !reason) {
            seen.remove(DataCategory.POSITIONS);
        }
        if (seen.isEmpty()) {
            return new DataRecords(List.of(), List.of(), List.of(), List.of());
        }
        DataRecords read = reason ? records : inHours(records);
        return read.cutTo(new DataScope(scope.from(), scope.to(), scope.areas(), scope.precision(), seen));
    }

    private DataRecords inHours(DataRecords records) {
        return new DataRecords(
                records.tracks(),
                records.curfewEvents().stream().filter(this::isInHours).toList(),
                records.visits(),
                records.violations());
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
