package broken.mappings.emexchange.mapping.court;

import org.apache.camel.Exchange;

/** A mapping that sees Camel. */
record SeesCamel(Exchange exchange) {}
