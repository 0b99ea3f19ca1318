/** X20: subject access, rectification, erasure and information. Sees mappings, policy names and refusals. */
package org.emexchange.hub.flow.rights;
