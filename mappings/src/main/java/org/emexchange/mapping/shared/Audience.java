package org.emexchange.mapping.shared;

/** Who is told of a finding. */
public enum Audience {
    SENDER,
    RESPONSIBLE_BODY,
    CONTRACTOR
}
