/** X19: loss or compromise of shared data. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.incident;
