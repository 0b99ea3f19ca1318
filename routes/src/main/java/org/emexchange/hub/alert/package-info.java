/**
 * Alerts that carry no personal data (COP-35): what may be said in one, and in which words. The only thing that leaves the
 * hub unsealed. Pure.
 */
package org.emexchange.hub.alert;
