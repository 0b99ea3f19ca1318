/** The allocation of a case to a responsible officer (X23). Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.allocation;
