/** Where named people sign in, look at what waits for a decision, and decide (COP-60). Pages and an HTTP API. */
package org.emexchange.app.console;
