/**
 * What people read beside the XML: documents in PDF that anyone can have read out to them (PDF/UA-1). Pure: values in,
 * octets out; the PDF libraries are used here and nowhere else in the mappings.
 */
package org.emexchange.mapping.rendering;
