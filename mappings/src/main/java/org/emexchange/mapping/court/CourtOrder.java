package org.emexchange.mapping.court;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.Attachment;
import org.emexchange.mapping.shared.Offence;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.Risk;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.YesNoUnknown;

/**
 * One court order, or one change to it, as its sender stated it (X01). What the hub derives is not in it: see {@link
 * ResponsibleOfficer}. Personal data throughout: never logged.
 *
 * @param orderId the order as its sender knows it, the same in every variation
 * @param change present for all but a new order
 * @param responsibleBody empty only for an order of the Home Office
 * @param surrender present for bail, new or varied
 */
public record CourtOrder(
        String orderId,
        OrderAction action,
        Optional<Change> change,
        OrderType type,
        Optional<SentenceType> sentenceType,
        ImposingAuthority imposedBy,
        Optional<LocalDate> convictedOn,
        NotifyingOrganisation notifying,
        Optional<ResponsibleBody> responsibleBody,
        DeviceWearer wearer,
        Optional<Risk> risk,
        Optional<Installation> installation,
        Requirements requirements,
        List<Offence> offences,
        List<DapoClause> dapoClauses,
        Optional<Surrender> surrender,
        Optional<YesNoUnknown> issp,
        Optional<String> policeArea,
        List<Attachment> attachments) {
    public CourtOrder {
        offences = List.copyOf(offences);
        dapoClauses = List.copyOf(dapoClauses);
        attachments = List.copyOf(attachments);
    }

    /** No personal data, so that it may stand in a message for the people who run the hub. */
    @Override
    public String toString() {
        return "CourtOrder[" + action + " " + type + "]";
    }
}
