/** X09: a violation that the contractor reports. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.violation;
