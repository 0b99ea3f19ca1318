package org.emexchange.mapping.court;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.Attachment;
import org.emexchange.mapping.shared.AttachmentType;
import org.emexchange.mapping.shared.Audience;
import org.emexchange.mapping.shared.FindingNote;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.OffenceDetail;
import org.emexchange.mapping.shared.OrganisationKind;

/**
 * What of a court order is disclosed to the body that is responsible for it, and why (COP-28: each body for its own
 * orders only).
 *
 * <p>The Probation Service and the youth offending team supervise the person: they get the whole order, with what is
 * not monitored, the AUDIT score, checks of addresses and the equality data that supervision must heed; of the
 * documents the order, the grant of bail and maps. They do not get the photograph, which serves to recognise a person
 * who is to be fitted or arrested. A youth offending team is a local authority's: without a recorded entitlement it gets
 * no offences, no day of conviction, no document about them and no offence detail used for risk (ISP 3.2).
 *
 * <p>A police force enforces: it gets who, where, when and what is monitored, the offences, risk, surrender and every
 * document, the photograph too. Kept back from it: gender, disabilities, e-mail address, the numbers of probation and
 * prison, AUDIT score, checks of addresses, and requirements that are not monitored, save zones, which it enforces
 * without a tag as well.
 */
public final class CourtOrderToResponsibleBody {
    private static final Set<OrganisationKind> SUPERVISING =
            EnumSet.of(OrganisationKind.PROBATION, OrganisationKind.YJS);

    private CourtOrderToResponsibleBody() {}

    /** The copy for the body that the order names, as far as it may have detail of offences. */
    public static ResponsibleBodyOrder map(CourtOrder order, OrderContext context, OffenceDetail entitled) {
        boolean supervising = order.responsibleBody()
                .filter(body -> SUPERVISING.contains(body.organisation()))
                .isPresent();
        CourtOrder whole = supervising ? forSupervision(order) : forEnforcement(order);
        CourtOrder disclosed = entitled(whole, entitled);
        return new ResponsibleBodyOrder(
                context.sourceMessage(),
                disclosed,
                entitled.leftOut(
                        conviction(whole) - conviction(disclosed),
                        whole.risk(),
                        whole.attachments().size() - disclosed.attachments().size()),
                ResponsibleOfficer.derive(order),
                FindingNote.toldTo(Audience.RESPONSIBLE_BODY, context.findings()));
    }

    private static CourtOrder entitled(CourtOrder order, OffenceDetail entitled) {
        return new CourtOrder(
                order.orderId(),
                order.action(),
                order.change(),
                order.type(),
                order.sentenceType(),
                order.imposedBy(),
                entitled.ofOffences(order.convictedOn()),
                order.notifying(),
                order.responsibleBody(),
                order.wearer(),
                entitled.of(order.risk()),
                order.installation(),
                order.requirements(),
                entitled.ofOffences(order.offences()),
                order.dapoClauses(),
                order.surrender(),
                order.issp(),
                order.policeArea(),
                entitled.ofDocuments(order.attachments()));
    }

    /** How many items are about a conviction or a charge. */
    private static int conviction(CourtOrder order) {
        return order.offences().size() + (order.convictedOn().isPresent() ? 1 : 0);
    }

    private static CourtOrder forSupervision(CourtOrder order) {
        List<Attachment> withoutPhoto = order.attachments().stream()
                .filter(attachment -> attachment.type() != AttachmentType.PHOTO_ID)
                .toList();
        return copy(order, order.wearer(), order.requirements(), withoutPhoto);
    }

    private static CourtOrder forEnforcement(CourtOrder order) {
        return copy(order, wearer(order.wearer()), monitored(order.requirements()), order.attachments());
    }

    private static CourtOrder copy(
            CourtOrder order, DeviceWearer wearer, Requirements requirements, List<Attachment> attachments) {
        return new CourtOrder(
                order.orderId(),
                order.action(),
                order.change(),
                order.type(),
                order.sentenceType(),
                order.imposedBy(),
                order.convictedOn(),
                order.notifying(),
                order.responsibleBody(),
                wearer,
                order.risk(),
                order.installation(),
                requirements,
                order.offences(),
                order.dapoClauses(),
                order.surrender(),
                order.issp(),
                order.policeArea(),
                attachments);
    }

    private static DeviceWearer wearer(DeviceWearer wearer) {
        return new DeviceWearer(
                wearer.name(),
                wearer.dateOfBirth(),
                wearer.sex(),
                Optional.empty(),
                identifiers(wearer.identifiers()),
                wearer.phones(),
                Optional.empty(),
                wearer.language(),
                wearer.interpreterRequired(),
                List.of(),
                Optional.empty(),
                wearer.noFixedAbode(),
                wearer.addresses().stream()
                        .map(address -> new Address(
                                address.ref(), address.type(), address.usage(), address.postal(), Optional.empty()))
                        .toList(),
                wearer.responsibleAdult());
    }

    private static Identifiers identifiers(Identifiers all) {
        return new Identifiers(
                all.pncId(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                all.homeOfficeReference(),
                all.cepr(),
                all.courtCaseReference());
    }

    private static Requirements monitored(Requirements all) {
        return new Requirements(
                all.curfews(),
                all.zones(),
                all.trails(),
                all.attendances(),
                all.alcohol().stream()
                        .map(alcohol -> new Alcohol(
                                alcohol.tag(),
                                alcohol.type(),
                                alcohol.period(),
                                alcohol.fittingStay(),
                                Optional.empty()))
                        .toList(),
                List.of());
    }
}
