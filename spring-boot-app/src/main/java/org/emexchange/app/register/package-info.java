/**
 * The register: files of parties, agreements and the standing decision, read and checked as a whole. What is wrong is told
 * by file, line and a sentence that says what to mend.
 */
package org.emexchange.app.register;
