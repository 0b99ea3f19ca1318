/** X13 and X21: a force or a third party asks for monitoring data; a named person decides; the answer is cut to the grant. X16, which answers X12 too. */
package org.emexchange.hub.flow.datarequest;
