/** X00: a recipient's own word on a share, told to whoever sent the original. */
package org.emexchange.hub.flow.receipt;
