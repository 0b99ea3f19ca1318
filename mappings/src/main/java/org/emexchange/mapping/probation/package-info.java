/**
 * What probation sends about a responsible officer and about risk (X04, X05, X23) as values, their readers, the
 * continuous record of an order, and the contractor's mapping of them. Annex A of PI 01/2019 as XML is the message; a
 * form in a document that lies beside it is never read. Pure: the JDK and its XML parser only.
 */
package org.emexchange.mapping.probation;
