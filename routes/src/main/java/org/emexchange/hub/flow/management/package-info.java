/** X06: who manages an order, or how, has changed. */
package org.emexchange.hub.flow.management;
