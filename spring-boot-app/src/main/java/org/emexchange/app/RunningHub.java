package org.emexchange.app;

import java.util.Map;
import org.apache.camel.CamelContext;
import org.apache.camel.spring.boot.CamelContextConfiguration;
import org.emexchange.app.config.Settings;
import org.emexchange.app.register.CurrentRegister;
import org.emexchange.app.store.Store;
import org.emexchange.hub.pipeline.Dispatcher;
import org.emexchange.hub.pipeline.Doors;
import org.emexchange.hub.pipeline.DutyWatch;
import org.emexchange.hub.pipeline.HeldMessages;
import org.emexchange.hub.pipeline.IntakeGate;
import org.emexchange.hub.pipeline.Kernel;
import org.emexchange.hub.pipeline.RequestClocks;
import org.emexchange.hub.pipeline.RouteWalk;
import org.emexchange.hub.pipeline.StalledTransfers;
import org.emexchange.hub.pipeline.UndeliveredAlerts;
import org.emexchange.hub.pipeline.Unreachable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Opens the doors once the routes have been walked, and closes them first of all at the end: what is being taken in or
 * sent is finished, and the rest stays with broker and store.
 */
@Component
final class RunningHub implements SmartLifecycle, CamelContextConfiguration {
    private static final Logger LOG = LoggerFactory.getLogger(RunningHub.class);

    private final CamelContext context;
    private final PipelineConfiguration.Interchanges interchanges;
    private final Dispatcher dispatcher;
    private final HeldMessages held;
    private final UndeliveredAlerts alerts;
    private final StalledTransfers transfers;
    private final RequestClocks clocks;
    private final DutyWatch duties;
    private final IntakeGate gate;
    private final Demonstration demonstration;
    private final Settings settings;
    private final CurrentRegister register;
    private final RegisterWatch registerWatch;
    private volatile boolean running;

    RunningHub(
            CamelContext context,
            PipelineConfiguration.Interchanges interchanges,
            Dispatcher dispatcher,
            HeldMessages held,
            UndeliveredAlerts alerts,
            StalledTransfers transfers,
            RequestClocks clocks,
            DutyWatch duties,
            Store store,
            Kernel kernel,
            Demonstration demonstration,
            Settings settings,
            CurrentRegister register,
            RegisterWatch registerWatch) {
        this.context = context;
        this.interchanges = interchanges;
        this.dispatcher = dispatcher;
        this.held = held;
        this.alerts = alerts;
        this.transfers = transfers;
        this.clocks = clocks;
        this.duties = duties;
        this.gate = new IntakeGate(
                context,
                kernel,
                interchanges.all(),
                Map.of(
                        "the store takes no writes",
                        store.health()::takesWrites,
                        "the hub cannot sign, or no revocation list is current",
                        kernel.sealing()::works));
        this.demonstration = demonstration;
        this.settings = settings;
        this.register = register;
        this.registerWatch = registerWatch;
    }

    /** Nothing: the doors open when Camel has the routes. */
    @Override
    public void start() {}

    @Override
    public boolean isAutoStartup() {
        return false;
    }

    /**
     * Leaves Camel no way to any component that is not on the list, asked for or not. Without stream caching, which would
     * read every message into memory before a door has looked at its size, and fail on what it cannot turn into a stream.
     */
    @Override
    public void beforeApplicationStart(CamelContext starting) {
        starting.setStreamCaching(false);
        RouteWalk.restrict(starting);
    }

    /** Records the register, walks the routes, and only then opens the doors. */
    @Override
    public void afterApplicationStart(CamelContext started) {
        registerWatch.start(settings.registerLook());
        RouteWalk.check(context, interchanges.all(), register.get());
        Unreachable.announce(interchanges.all(), register.get());
        try {
            context.getRouteController().startAllRoutes();
        } catch (Exception e) {
            throw new IllegalStateException("the doors cannot be opened", e);
        }
        dispatcher.start(settings.dispatchers());
        held.start();
        alerts.start();
        transfers.start();
        clocks.start();
        duties.start();
        gate.start();
        running = true;
        demonstration.start();
        LOG.info("[OFFICIAL] EM Exchange is running; its doors are open. State is in {}", settings.state());
    }

    @Override
    public void stop() {
        running = false;
        demonstration.close();
        registerWatch.close();
        gate.close();
        clocks.close();
        duties.close();
        alerts.close();
        transfers.close();
        held.close();
        dispatcher.close();
        try {
            Doors.close(context);
        } catch (Exception e) {
            LOG.warn(
                    "[OFFICIAL] the doors did not close cleanly: {}",
                    e.getClass().getName());
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the Camel context has started, and stopped before it. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE - 50;
    }
}
