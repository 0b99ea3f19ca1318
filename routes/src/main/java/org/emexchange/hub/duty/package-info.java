/**
 * The clocks: what is due from whom to whom by when, worked out from what the messages told. Nothing here waits, sends or
 * stores, and the time is always given. Pure.
 */
package org.emexchange.hub.duty;
