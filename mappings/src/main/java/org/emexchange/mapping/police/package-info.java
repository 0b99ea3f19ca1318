/**
 * The police data request (X13), and what it shares with a third party's (X21): the request, the decision's notice, what the contractor is asked for, and its answer cut
 * to what was granted. Pure: the JDK and its XML parser only.
 */
package org.emexchange.mapping.police;
