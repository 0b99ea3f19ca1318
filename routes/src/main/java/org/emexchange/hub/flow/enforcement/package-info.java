/** X10 and X11: what the responsible officer does about violations, and what became of it. */
package org.emexchange.hub.flow.enforcement;
