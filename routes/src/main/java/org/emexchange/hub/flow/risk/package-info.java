/** The responsible officer and risk of an order (X04, X05): two flows and the record that they share. */
package org.emexchange.hub.flow.risk;
