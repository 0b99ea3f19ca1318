package org.emexchange.mapping.probation;

import java.util.Optional;

/**
 * A probation delivery unit.
 *
 * @param party as registered, such as probation.leeds-pdu
 * @param mailbox functional mailbox
 */
public record DeliveryUnit(String party, String name, Optional<String> region, String mailbox) {}
