package org.emexchange.mapping.court;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.RiskCategory;
import org.emexchange.mapping.shared.SentenceType;
import org.emexchange.mapping.shared.XmlNode;

/**
 * Contradictions of the case: a change with nothing to change, or a new order that changes another; an order type that
 * is not that of the sentence; a body that is not responsible for such an order (X01: community, suspended sentence and
 * supervision default to probation, bail and court civil orders to the force, youth to the youth offending team); dates
 * of birth, offence, conviction and order in an order that cannot be; surrender outside bail; no risk beside a risk.
 */
final class CaseContradictions {
    /** The parts of an address at the broker, so never parts of a party's id. */
    private static final Pattern NOT_A_PARTY = Pattern.compile(".*\\.(in|out)(\\..*)?");

    private CaseContradictions() {}

    static void of(XmlNode order, Contradictions found) {
        OrderType type = order.code("OrderType", OrderType.class);
        boolean isNew = order.code("Action", OrderAction.class) == OrderAction.NEW;
        found.when(isNew == order.has("Change"), order, "Change");
        order.optionalCode("SentenceType", SentenceType.class)
                .ifPresent(sentence -> found.when(!sentences(type).contains(sentence), order, "SentenceType"));
        found.when(order.has("Surrender") && type != OrderType.BAIL, order, "Surrender");
        ofDates(order, found);
        ofBody(order, type, found);
        order.first("Risk").ifPresent(risk -> ofRisk(risk, found));
    }

    private static void ofDates(XmlNode order, Contradictions found) {
        LocalDate imposed = order.only("ImposedBy").day("ImposedOn");
        XmlNode wearer = order.only("DeviceWearer");
        found.when(!wearer.day("DateOfBirth").isBefore(imposed), wearer, "DateOfBirth");
        order.optionalDay("ConvictedOn")
                .ifPresent(convicted -> found.when(convicted.isAfter(imposed), order, "ConvictedOn"));
        order.first("Offences").stream()
                .flatMap(offences -> offences.all("Offence").stream())
                .forEach(offence -> offence.optionalDay("CommittedOn")
                        .ifPresent(day -> found.when(day.isAfter(imposed), offence, "CommittedOn")));
    }

    private static void ofBody(XmlNode order, OrderType type, Contradictions found) {
        XmlNode imposedBy = order.only("ImposedBy");
        boolean homeOffice = type == OrderType.IMMIGRATION
                || imposedBy.code("Kind", AuthorityKind.class) == AuthorityKind.HOME_OFFICE;
        found.when(!homeOffice && !order.has("ResponsibleBody"), order, "ResponsibleBody");
        LocalDate imposed = imposedBy.day("ImposedOn");
        LocalDate birth = order.only("DeviceWearer").day("DateOfBirth");
        boolean child = birth.isBefore(imposed) && imposed.isBefore(birth.plusYears(18));
        order.first("ResponsibleBody")
                .ifPresent(body ->
                        found.when(NOT_A_PARTY.matcher(body.line("Party")).matches(), body, "Party"));
        order.first("ResponsibleBody")
                .ifPresent(body -> found.when(
                        body.code("Organisation", OrganisationKind.class) != organisation(type, child, homeOffice),
                        body,
                        "Organisation"));
    }

    private static OrganisationKind organisation(OrderType type, boolean child, boolean homeOffice) {
        if (homeOffice) {
            return OrganisationKind.HOME_OFFICE;
        }
        if (child) {
            return OrganisationKind.YJS;
        }
        return switch (type) {
            case COMMUNITY, SUSPENDED_SENTENCE, SUPERVISION_DEFAULT -> OrganisationKind.PROBATION;
            case YOUTH_REHABILITATION -> OrganisationKind.YJS;
            case BAIL, CIVIL -> OrganisationKind.POLICE;
            case IMMIGRATION -> OrganisationKind.HOME_OFFICE;
        };
    }

    private static Set<SentenceType> sentences(OrderType type) {
        return switch (type) {
            case COMMUNITY -> EnumSet.of(SentenceType.COMMUNITY);
            case SUSPENDED_SENTENCE -> EnumSet.of(SentenceType.COMMUNITY_SUSPENDED_SENTENCE);
            case SUPERVISION_DEFAULT -> EnumSet.of(SentenceType.COMMUNITY_SDO);
            case YOUTH_REHABILITATION -> EnumSet.of(SentenceType.COMMUNITY_YRO, SentenceType.COMMUNITY_YRO_ISS);
            case BAIL -> EnumSet.of(SentenceType.BAIL, SentenceType.BAIL_SUPERVISION_SUPPORT, SentenceType.BAIL_RLAA);
            case CIVIL -> EnumSet.of(SentenceType.DAPO);
            case IMMIGRATION -> EnumSet.of(SentenceType.IMMIGRATION);
        };
    }

    private static void ofRisk(XmlNode risk, Contradictions found) {
        Set<RiskCategory> categories = EnumSet.copyOf(risk.codes("Category", RiskCategory.class));
        found.when(categories.contains(RiskCategory.NO_RISK) && categories.size() > 1, risk, "Category");
    }
}
