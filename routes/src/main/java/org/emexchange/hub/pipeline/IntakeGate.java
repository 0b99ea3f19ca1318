package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;
import org.apache.camel.ServiceStatus;
import org.apache.camel.spi.RouteController;

/**
 * Halts every door while the hub can take nothing in, and opens them again by itself: what waits stays with the broker,
 * and no message uses up its attempts on a failure of ours. A door that is polled is open while this hub owns it.
 */
public final class IntakeGate implements AutoCloseable {
    /** A look is a second; a lease outlives several renewals. */
    private static final int LOOKS_A_RENEWAL = 5;

    private final CamelContext context;
    private final Ownership ownership;
    private final List<InDoor> polled;
    private final Map<String, BooleanSupplier> needs;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "intake-gate");
        thread.setDaemon(true);
        return thread;
    });
    private boolean halted;
    private int looks;

    /** @param needs what the hub cannot do without, by what is to be said of it while it is not there */
    public IntakeGate(
            CamelContext context,
            Kernel kernel,
            List<Interchange<?>> interchanges,
            Map<String, BooleanSupplier> needs) {
        this.context = context;
        this.ownership = kernel.ownership();
        this.polled = InDoors.of(interchanges, kernel.register()).stream()
                .filter(InDoor::polled)
                .toList();
        this.needs = Map.copyOf(needs);
    }

    public void start() {
        var unused = watch.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            List<String> missing = needs.entrySet().stream()
                    .filter(need -> !need.getValue().getAsBoolean())
                    .map(Map.Entry::getKey)
                    .toList();
            boolean open = missing.isEmpty();
            if (open == halted) {
                Announcer.doors(open, missing);
                for (String door : taking()) {
                    move(door, open);
                }
                halted = !open;
            }
            if (looks++ % LOOKS_A_RENEWAL == 0) {
                for (InDoor door : polled) {
                    move(door.route(), open && ownership.renew(door.address()));
                }
            }
        } catch (Exception e) {
            Announcer.alert("the doors cannot be halted or opened; trying again", e);
        }
    }

    private void move(String door, boolean open) throws Exception {
        RouteController routes = context.getRouteController();
        ServiceStatus status = routes.getRouteStatus(door);
        if (open && status == ServiceStatus.Suspended) {
            routes.resumeRoute(door);
        } else if (open && status.isStartable()) {
            routes.startRoute(door);
        } else if (!open && status == ServiceStatus.Started) {
            routes.suspendRoute(door);
        }
    }

    /** Doors that a broker or a caller brings messages to. */
    private List<String> taking() {
        List<String> asking = polled.stream().map(InDoor::route).toList();
        return context.getRoutes().stream()
                .map(Route::getRouteId)
                .filter(id -> id.startsWith(Routes.DOOR) || id.startsWith(Routes.DOOR_OF_THE_BROKER))
                .filter(id -> !asking.contains(id))
                .toList();
    }

    @Override
    public void close() {
        watch.shutdownNow();
        ownership.release();
    }
}
