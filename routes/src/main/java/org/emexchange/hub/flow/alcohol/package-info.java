/** X15: what an alcohol tag has measured, and what the contractor found. */
package org.emexchange.hub.flow.alcohol;
