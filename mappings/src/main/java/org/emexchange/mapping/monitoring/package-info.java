/**
 * Outcomes of monitoring: the violation (X09) with each recipient's own mapping of it, and the alcohol result (X15). Pure:
 * the JDK, its XML parser and HAPI's parser of HL7 only.
 */
package org.emexchange.mapping.monitoring;
