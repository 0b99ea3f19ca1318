package org.emexchange.hub.policy;

/** What an agreement is in law (ISP 3.4 and 5). */
public enum AgreementKind {
    /** A legally binding information sharing agreement. */
    ISA_BINDING,
    /** An information sharing agreement in the form of a memorandum, which does not bind: between public bodies only. */
    ISA_MOU,
    /** The contract of a controller with its processor. */
    PROCESSING_CONTRACT,
    /** On the template of the Welsh Accord on the Sharing of Personal Information. */
    WASPI
}
