package org.emexchange.mapping.shared;

/** Type of order. It decides the responsible body and which rules apply. */
public enum OrderType {
    /** Community order. */
    COMMUNITY,
    /** Suspended sentence order. */
    SUSPENDED_SENTENCE,
    /** Supervision default order. */
    SUPERVISION_DEFAULT,
    /** Youth rehabilitation order. */
    YOUTH_REHABILITATION,
    /** Court bail with an electronic monitoring condition. */
    BAIL,
    /** Civil order, such as a domestic abuse protection order. */
    CIVIL,
    /** Immigration bail or order. */
    IMMIGRATION
}
