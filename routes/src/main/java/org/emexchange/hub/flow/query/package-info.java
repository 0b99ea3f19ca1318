/** X24: what recipients ask senders about messages, and the answers. */
package org.emexchange.hub.flow.query;
