/**
 * Messages about a running order (X06 to X08, X10, X11, X14): read by their schema, and copied for each recipient by a reviewed
 * table of what it is given (COP-17).
 */
package org.emexchange.mapping.casework;
