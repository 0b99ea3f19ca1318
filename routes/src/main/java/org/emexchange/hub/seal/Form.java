package org.emexchange.hub.seal;

/** In which form a message is sealed; which one follows from the door alone, never from the message. */
public enum Form {
    /** XML Signature inside XML Encryption: JMS and SFTP ({@code docs/envelope-profile.md}). */
    ENVELOPE,
    /** S/MIME, signed, then encrypted with authentication: secure mail ({@code docs/mail-profile.md}). */
    MAIL,
    /** HL7 v2 in ER7 with a signature in its last segment, on a mutual TLS connection ({@code docs/hl7-seal.md}). */
    ER7
}
