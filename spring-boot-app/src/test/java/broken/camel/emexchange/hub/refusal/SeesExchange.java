package broken.camel.emexchange.hub.refusal;

import org.apache.camel.Exchange;

/** A refusal that sees Camel. */
record SeesExchange(Exchange exchange) {}
