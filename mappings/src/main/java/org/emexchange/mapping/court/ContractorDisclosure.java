package org.emexchange.mapping.court;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.emexchange.mapping.shared.AddressType;
import org.emexchange.mapping.shared.Disability;
import org.emexchange.mapping.shared.Identifiers;
import org.emexchange.mapping.shared.OfficerRole;
import org.emexchange.mapping.shared.Risk;
import org.emexchange.mapping.shared.RiskCategory;

/** What the contractor is given of the person and the risk: see {@link CourtOrderToContractor} for the reasons. */
public final class ContractorDisclosure {
    /** A visit, a strap on the leg, an induction that has to be seen, heard and understood. */
    private static final Set<Disability> BEARS_ON_FITTING = EnumSet.of(
            Disability.VISION,
            Disability.HEARING,
            Disability.MOBILITY,
            Disability.DEXTERITY,
            Disability.SKIN_CONDITION,
            Disability.LEARNING_UNDERSTANDING_CONCENTRATING);

    private static final Set<RiskCategory> NOT_ABOUT_STAFF =
            EnumSet.of(RiskCategory.HISTORY_OF_SUBSTANCE_ABUSE, RiskCategory.DIVERSITY_CONCERNS);

    private ContractorDisclosure() {}

    static DeviceWearer wearer(CourtOrder order, Requirements monitored) {
        DeviceWearer wearer = order.wearer();
        return new DeviceWearer(
                wearer.name(),
                wearer.dateOfBirth(),
                wearer.sex(),
                Optional.empty(),
                identifiers(order),
                wearer.phones(),
                Optional.empty(),
                wearer.language(),
                wearer.interpreterRequired(),
                bearingOnFitting(wearer.disabilities()),
                wearer.disabilityDetails(),
                wearer.noFixedAbode(),
                addresses(order, monitored),
                wearer.responsibleAdult());
    }

    /** Those that whoever fits the equipment has to heed. */
    public static List<Disability> bearingOnFitting(List<Disability> disabilities) {
        return disabilities.stream().filter(BEARS_ON_FITTING::contains).toList();
    }

    /** Those where something is monitored or fitted, and the main one. */
    private static List<Address> addresses(CourtOrder order, Requirements monitored) {
        Set<String> places = new HashSet<>(monitored.places());
        order.installation().flatMap(Installation::place).ifPresent(places::add);
        return addresses(order.wearer(), places);
    }

    /** The addresses that are given by name and the main one, without their checks and use. */
    public static List<Address> addresses(DeviceWearer wearer, Set<String> places) {
        return wearer.addresses().stream()
                .filter(address -> address.type() == AddressType.PRIMARY || places.contains(address.ref()))
                .map(address -> new Address(
                        address.ref(), address.type(), Optional.empty(), address.postal(), Optional.empty()))
                .toList();
    }

    private static Identifiers identifiers(CourtOrder order) {
        Identifiers all = order.wearer().identifiers();
        boolean homeOffice = ResponsibleOfficer.derive(order)
                .filter(officer -> officer.role() == OfficerRole.HOME_OFFICE)
                .isPresent();
        return new Identifiers(
                all.pncId(),
                all.nomisId(),
                all.crn(),
                Optional.empty(),
                all.homeOfficeReference().filter(any -> homeOffice),
                all.cepr().filter(any -> homeOffice),
                all.courtCaseReference());
    }

    /** With no category left, what there is to tell is that no risk to staff is known. */
    public static Risk risk(Risk risk) {
        List<RiskCategory> categories = risk.categories().stream()
                .filter(category -> !NOT_ABOUT_STAFF.contains(category))
                .toList();
        return categories.isEmpty()
                ? new Risk(List.of(RiskCategory.NO_RISK), Optional.empty(), risk.mappa())
                : new Risk(categories, risk.details(), risk.mappa());
    }
}
