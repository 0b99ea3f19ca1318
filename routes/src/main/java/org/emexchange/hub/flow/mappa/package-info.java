/** X07: invitations to MAPPA meetings, replies, outcomes and actions. */
package org.emexchange.hub.flow.mappa;
