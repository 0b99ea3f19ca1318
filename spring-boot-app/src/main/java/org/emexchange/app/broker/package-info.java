/**
 * The JMS door: the embedded broker of development, and the hub's own connections to whichever broker is set. What a party
 * may do at the door is decided here from its client certificate alone; no user name, password or header counts.
 */
package org.emexchange.app.broker;
