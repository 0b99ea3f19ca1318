/**
 * X12: what a responsible officer asks the contractor about an order, and what comes back (PI-3.10, PI-4.4). An answer is cut
 * to what was asked, and to what the monitoring of the order lets its officer see (COP-18 to COP-20).
 */
package org.emexchange.mapping.enquiry;
