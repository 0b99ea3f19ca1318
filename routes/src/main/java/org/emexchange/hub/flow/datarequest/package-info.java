/** X13: a police force asks for monitoring data; a named person decides; the contractor's answer is cut to the grant. X16, which answers X12 too. */
package org.emexchange.hub.flow.datarequest;
