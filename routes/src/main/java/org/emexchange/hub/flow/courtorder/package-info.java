/** The court order (X01): its flow, and the rules whose breach is a finding. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.courtorder;
