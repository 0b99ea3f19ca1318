package org.emexchange.hub.edge;

import java.time.Duration;
import org.emexchange.hub.alert.PhoneNumber;
import org.emexchange.hub.policy.AlertContact;

/**
 * The options of alerts.
 *
 * @param undeliveredAfter how long an urgent copy may wait
 * @param look how long after one look for what is due the next one comes
 * @param operators where the people who run the hub are alerted
 * @param call whom everybody calls who was alerted
 */
public record AlertOptions(Duration undeliveredAfter, Duration look, AlertContact operators, PhoneNumber call) {}
