package org.emexchange.hub.pipeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.camel.CamelContext;
import org.apache.camel.Component;
import org.apache.camel.model.ModelCamelContext;
import org.apache.camel.model.ProcessorDefinition;
import org.apache.camel.model.RouteDefinition;
import org.apache.camel.spi.ComponentResolver;
import org.apache.camel.support.PluginHelper;
import org.emexchange.hub.policy.Register;

/**
 * Walks the running route model and refuses it unless every route stems from a flow and its steps are the duty list in
 * order. Done at start, before a door opens.
 */
public final class RouteWalk {
    private static final Map<String, Class<? extends Component>> GUARDED = new TreeMap<>(Map.of(
            "jms", GuardedJms.class, "mail", GuardedMail.class, "mllp", GuardedMllp.class, "sftp", GuardedSftp.class));
    private static final Set<String> COMPONENTS =
            Stream.concat(Stream.of("direct"), GUARDED.keySet().stream()).collect(Collectors.toUnmodifiableSet());

    private RouteWalk() {}

    /** Takes away every component but those that the hub has, and lets none be found that is asked for later. */
    public static void restrict(CamelContext context) {
        ComponentResolver all = PluginHelper.getComponentResolver(context);
        context.getCamelContextExtension().addContextPlugin(ComponentResolver.class, (name, asking) -> {
            if (!COMPONENTS.contains(name)) {
                throw new IllegalArgumentException("component " + name + " is not allowed");
            }
            return all.resolveComponent(name, asking);
        });
        Set.copyOf(context.getComponentNames()).stream()
                .filter(name -> !COMPONENTS.contains(name))
                .forEach(context::removeComponent);
    }

    /** @throws IllegalStateException naming every route that is missing, unknown or not its flow's */
    public static void check(CamelContext context, List<Interchange<?>> interchanges, Register register) {
        Map<String, List<String>> expected = expected(interchanges);
        InDoors.of(interchanges, register).forEach(door -> expected.put(door.route(), door.steps()));
        List<String> faults = new ArrayList<>();
        for (RouteDefinition route : ((ModelCamelContext) context).getRouteDefinitions()) {
            String id = route.getRouteId();
            List<String> wanted = expected.remove(id);
            if (wanted == null) {
                faults.add(id + " stems from no flow");
            } else if (!wanted.equals(steps(route))) {
                faults.add(id + " has the steps " + steps(route) + " and not " + wanted);
            }
        }
        expected.keySet().forEach(id -> faults.add(id + " is missing"));
        context.getComponentNames().stream()
                .filter(name -> !COMPONENTS.contains(name))
                .forEach(name -> faults.add("component " + name + " is not allowed"));
        GUARDED.forEach((name, type) -> {
            if (!type.isInstance(context.hasComponent(name))) {
                faults.add("component " + name + " is not guarded");
            }
        });
        if (!faults.isEmpty()) {
            throw new IllegalStateException("the routes are not those of the flows: " + String.join("; ", faults));
        }
    }

    private static Map<String, List<String>> expected(List<Interchange<?>> interchanges) {
        Map<String, List<String>> expected = new HashMap<>();
        for (Interchange<?> interchange : interchanges) {
            expected.putAll(Duty.intake(interchange));
            interchange
                    .copies()
                    .forEach(copy -> copy.doors()
                            .forEach(door -> expectDelivery(expected, Routes.delivery(interchange, copy, door))));
        }
        Receipts.DOORS.forEach(door -> expectDelivery(expected, Routes.receiptDelivery(door)));
        expected.put(AlertDoor.ROUTE, List.of(AlertDoor.STEP));
        expected.putAll(Housekeeping.steps());
        return expected;
    }

    private static void expectDelivery(Map<String, List<String>> expected, String route) {
        expected.put(route, Duty.delivery(route));
    }

    private static List<String> steps(RouteDefinition route) {
        return route.getOutputs().stream()
                .filter(step -> !step.isAbstract())
                .map(ProcessorDefinition::getId)
                .toList();
    }
}
