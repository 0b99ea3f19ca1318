package org.emexchange.app.demo;

import org.w3c.dom.Element;

/**
 * A message that was decrypted and verified.
 *
 * @param payload read from the octets that the signature covers, and from nothing else
 */
record OpenedMessage(OutsiderHeader header, Element payload) {
    /** Without the payload, which is about people. */
    @Override
    public String toString() {
        return header.messageId();
    }
}
