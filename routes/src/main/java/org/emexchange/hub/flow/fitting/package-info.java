/** X08: how far the fitting of the equipment has come. */
package org.emexchange.hub.flow.fitting;
