/** X17: a recall from home detention curfew. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.recall;
