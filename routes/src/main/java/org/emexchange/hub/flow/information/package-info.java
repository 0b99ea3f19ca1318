/** X12: a responsible officer asks the contractor about an order; the answer is cut to what the officer may have. */
package org.emexchange.hub.flow.information;
