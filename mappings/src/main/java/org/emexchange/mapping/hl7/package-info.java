/**
 * HL7 v2.5.1 in ER7 encoding: what is taken of it, bounded before HAPI's {@code PipeParser} sees it; profiles of
 * segments and fields; batches; acknowledgements. Pure: the JDK and HAPI only.
 */
package org.emexchange.mapping.hl7;
