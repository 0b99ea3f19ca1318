/** X03: conditions of a licence that change after release. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.variation;
