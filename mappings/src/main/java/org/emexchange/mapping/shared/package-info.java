/**
 * What several formats have in common: value types, code lists, and the secure reading and writing of XML. Pure: the
 * JDK and its XML parser only.
 */
package org.emexchange.mapping.shared;
