package org.emexchange.hub.pipeline;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.apache.camel.CamelContext;
import org.apache.camel.Route;

/**
 * Halts every door while the hub can take nothing in, and opens them again by itself: what waits stays with the broker,
 * and no message uses up its attempts on a failure of ours.
 */
public final class IntakeGate implements AutoCloseable {
    private final CamelContext context;
    private final Map<String, BooleanSupplier> needs;
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "intake-gate");
        thread.setDaemon(true);
        return thread;
    });
    private boolean halted;

    /** @param needs what the hub cannot do without, by what is to be said of it while it is not there */
    public IntakeGate(CamelContext context, Map<String, BooleanSupplier> needs) {
        this.context = context;
        this.needs = Map.copyOf(needs);
    }

    public void start() {
        var unused = watch.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            List<String> missing = needs.keySet().stream()
                    .filter(need -> !needs.getOrDefault(need, () -> false).getAsBoolean())
                    .toList();
            boolean open = missing.isEmpty();
            if (open == halted) {
                Announcer.doors(open, missing);
                for (String door : doors()) {
                    move(door, open);
                }
                halted = !open;
            }
        } catch (Exception e) {
            Announcer.alert("the doors cannot be halted or opened; trying again", e);
        }
    }

    private void move(String door, boolean open) throws Exception {
        if (open) {
            context.getRouteController().resumeRoute(door);
        } else {
            context.getRouteController().suspendRoute(door);
        }
    }

    private List<String> doors() {
        return context.getRoutes().stream()
                .map(Route::getRouteId)
                .filter(id -> id.startsWith(Routes.DOOR) || id.startsWith(Routes.DOOR_OF_THE_BROKER))
                .toList();
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }
}
