/**
 * The prison's release notification (X02) as a value, its reader from HL7 v2.5.1, the rules that it is checked against,
 * and each recipient's own mapping of it.
 */
package org.emexchange.mapping.prison;
