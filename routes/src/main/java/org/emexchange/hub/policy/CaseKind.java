package org.emexchange.hub.policy;

/** What a message is about, as far as the powers tell cases apart (COP-24: section 14 is for convicted people only). */
public enum CaseKind {
    CONVICTED,
    BAIL,
    CIVIL
}
