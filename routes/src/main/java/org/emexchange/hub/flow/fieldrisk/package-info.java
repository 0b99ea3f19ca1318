/** X14: risk of harm that the contractor has learnt of in the field. */
package org.emexchange.hub.flow.fieldrisk;
