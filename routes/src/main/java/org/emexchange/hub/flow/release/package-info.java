/** X02: a release from prison, notified by HL7. */
package org.emexchange.hub.flow.release;
