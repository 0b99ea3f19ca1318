package broken.alert.emexchange.hub.flow.risk;

import org.emexchange.hub.alert.Alert;

/** A flow that could alert somebody. */
record WritesAlerts(Alert alert) {}
