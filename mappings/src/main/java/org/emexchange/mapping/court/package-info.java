/**
 * The court order (X01) as a value, its reader, and each recipient's own mapping of it. Pure: the JDK and its XML
 * parser only.
 */
package org.emexchange.mapping.court;
