/** The receipt (X00), both ways: what became of a message. Pure: the JDK and its XML parser only. */
package org.emexchange.mapping.receipt;
