package org.emexchange.mapping.shared;

/** Kind of document. */
public enum AttachmentType {
    /** The order as the court drew it up: PDF or Word, at most 25 MB. */
    COURT_ORDER,
    /** A photograph of the person: PDF, PNG or JPEG, at most 10 MB. */
    PHOTO_ID,
    /** A map of a zone: PDF, PNG or JPEG, at most 10 MB. */
    ENFORCEMENT_ZONE_MAP,
    /** The grant of bail: PDF, at most 25 MB. */
    GRANT_OF_BAIL
}
