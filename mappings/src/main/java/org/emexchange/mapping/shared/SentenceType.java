package org.emexchange.mapping.shared;

/** Type of sentence or order in the words of the field. */
public enum SentenceType {
    /** Community order. */
    COMMUNITY,
    /** Suspended sentence order. */
    COMMUNITY_SUSPENDED_SENTENCE,
    /** Supervision default order. */
    COMMUNITY_SDO,
    /** Youth rehabilitation order. */
    COMMUNITY_YRO,
    /** Youth rehabilitation order with intensive supervision and surveillance. */
    COMMUNITY_YRO_ISS,
    /** Bail. */
    BAIL,
    /** Bail supervision and support. */
    BAIL_SUPERVISION_SUPPORT,
    /** Remand to local authority accommodation. */
    BAIL_RLAA,
    /** Domestic abuse protection order. */
    DAPO,
    /** Section 85 extended sentence. */
    SECTION_85_EXTENDED_SENTENCES,
    /** Standard determinate sentence. */
    STANDARD_DETERMINATE_SENTENCE,
    /** Extended determinate sentence. */
    EXTENDED_DETERMINATE_SENTENCE,
    /** Special custodial sentence for offenders of particular concern. */
    SOPC,
    /** Extended sentence for public protection. */
    EPP,
    /** Imprisonment for public protection. */
    IPP,
    /** Life sentence. */
    LIFE_SENTENCE,
    /** Detention and training order. */
    DTO,
    /** Section 91 sentence. */
    SECTION_91,
    /** Immigration bail or order. */
    IMMIGRATION
}
