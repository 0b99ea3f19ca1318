package org.emexchange.app.hub.scenario;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.emexchange.app.Flows;
import org.emexchange.hub.edge.Door;
import org.emexchange.hub.edge.JmsDoor;
import org.emexchange.hub.edge.MailDoor;
import org.emexchange.hub.edge.MllpDoor;
import org.emexchange.hub.edge.SftpDoor;
import org.emexchange.hub.pipeline.Interchange;

/** Every case there is: those of a flow, and the standard ones of a door for each flow that has none of that name itself. */
final class Scenarios {
    private static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");
    private static final String STANDARD = "standard";

    private Scenarios() {}

    static List<Scenario> all() {
        List<Scenario> written = Scenario.allIn(FOLDER);
        List<Scenario> own = written.stream().filter(one -> !isStandard(one)).toList();
        Set<String> names = new HashSet<>();
        own.forEach(one -> names.add(one.place() + "/" + one.name()));
        Stream<Scenario> others = written.stream()
                .filter(Scenarios::isStandard)
                .flatMap(one -> places(Flows.interchanges()).stream()
                        .filter(place -> place.endsWith("/" + one.door()))
                        .filter(place -> !names.contains(place + "/" + one.name()))
                        .map(place -> one.of(place.substring(0, place.indexOf('/')))));
        return Stream.concat(own.stream(), others).toList();
    }

    private static boolean isStandard(Scenario one) {
        return one.flow().equals(STANDARD);
    }

    /** {@code flow/door} of each door by which a flow receives from a party. */
    static List<String> places(List<Interchange<?>> flows) {
        return flows.stream()
                .flatMap(flow -> flow.origins().stream().map(origin -> flow.name() + "/" + kind(origin.door())))
                .distinct()
                .toList();
    }

    /** As the folders name it. */
    private static String kind(Door door) {
        if (door instanceof JmsDoor) {
            return "jms";
        }
        if (door instanceof MllpDoor) {
            return "mllp";
        }
        if (door instanceof SftpDoor) {
            return "sftp";
        }
        if (door instanceof MailDoor) {
            return "mail";
        }
        throw new IllegalArgumentException("how do the scenarios name the door " + door.name() + "?");
    }
}
