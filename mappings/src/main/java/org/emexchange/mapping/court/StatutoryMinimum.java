package org.emexchange.mapping.court;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.emexchange.mapping.shared.XmlNode;

/**
 * What the court must give the monitor: the person's name, address and telephone number, the offences, each place and
 * period of monitoring, the date of surrender to bail where one is fixed, and that an order ends (Criminal Procedure
 * Rules 28.2 and 14.12). A thing that there is not is stated, never left out: {@code NoPhone}, {@code NoFixedAbode},
 * {@code Surrender/NotFixed}. Name and date of birth are obligatory in the schema. The responsible officer's contact is
 * told "if known" and so cannot be missed here.
 */
final class StatutoryMinimum {
    private static final Set<OrderType> NEED_OFFENCES = EnumSet.of(
            OrderType.COMMUNITY, OrderType.SUSPENDED_SENTENCE, OrderType.YOUTH_REHABILITATION, OrderType.BAIL);
    private static final Set<OrderType> UNTIL_FURTHER_ORDER =
            EnumSet.of(OrderType.BAIL, OrderType.CIVIL, OrderType.IMMIGRATION);

    private final XmlNode order;
    private final OrderAction action;
    private final OrderType type;
    private final List<String> missing = new ArrayList<>();

    private StatutoryMinimum(XmlNode order) {
        this.order = order;
        this.action = order.code("Action", OrderAction.class);
        this.type = order.code("OrderType", OrderType.class);
    }

    static void check(XmlNode order) {
        StatutoryMinimum minimum = new StatutoryMinimum(order);
        minimum.ofOrder();
        order.first("Requirements").ifPresent(minimum::ofRequirements);
        if (!minimum.missing.isEmpty()) {
            throw new UnreadableException(Kind.STATUTORY_MINIMUM, minimum.missing);
        }
    }

    private void ofOrder() {
        if (action == OrderAction.NEW || action == OrderAction.VARIED) {
            XmlNode wearer = order.only("DeviceWearer");
            needOneOf(wearer, "Phone", "NoPhone");
            needOneOf(wearer, "Address", "NoFixedAbode");
            if (order.first("Requirements").stream().noneMatch(StatutoryMinimum::anyMonitored)) {
                missing.add(order.path() + "/Requirements");
            }
            if (NEED_OFFENCES.contains(type)) {
                needOneOf(order, "Offences");
            }
            if (type == OrderType.BAIL) {
                needOneOf(order, "Surrender");
            }
        }
        if (action == OrderAction.REVOKED) {
            order.first("Change").ifPresent(change -> needOneOf(change, "EffectiveAt"));
        }
    }

    private void ofRequirements(XmlNode requirements) {
        for (XmlNode curfew : requirements.all("Curfew")) {
            needOneOf(curfew, "Slot");
        }
        for (XmlNode attendance : requirements.all("Attendance")) {
            needOneOf(attendance, "Place");
            needOneOf(attendance, "Slot");
        }
        monitored(requirements).forEach(this::ofPeriod);
    }

    private void ofPeriod(XmlNode requirement) {
        needOneOf(requirement, "Period");
        if (!UNTIL_FURTHER_ORDER.contains(type)) {
            requirement.first("Period").ifPresent(period -> needOneOf(period, "End"));
        }
    }

    private static boolean anyMonitored(XmlNode requirements) {
        return monitored(requirements).findAny().isPresent();
    }

    private static Stream<XmlNode> monitored(XmlNode requirements) {
        return requirements.children().stream().filter(requirement -> switch (requirement.name()) {
            case "Other" -> false;
            case "Zone" -> requirement.flag("OrderSaysMonitored") || requirement.has("Tag");
            default -> true;
        });
    }

    private void needOneOf(XmlNode node, String... names) {
        if (Stream.of(names).noneMatch(node::has)) {
            missing.add(node.path() + "/" + names[0]);
        }
    }
}
