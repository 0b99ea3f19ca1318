/**
 * The third party's request (X21), on consent or by a court's direction. Deciding on it, asking the contractor and cutting
 * its answer are those of any request for monitoring data. Pure: the JDK and its XML parser only.
 */
package org.emexchange.mapping.thirdparty;
