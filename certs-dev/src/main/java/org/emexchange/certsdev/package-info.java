/** The development PKI. Nothing here serves production, except the guard that keeps development certificates out of it. */
package org.emexchange.certsdev;
