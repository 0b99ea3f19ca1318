package org.emexchange.mapping.thirdparty;

/** In which capacity somebody asks. */
public enum Capacity {
    /** A solicitor acting for the person whom the data are about. */
    SOLICITOR_FOR_PERSON,
    /** A solicitor acting for somebody else. */
    SOLICITOR_FOR_OTHER,
    /** An officer of a local authority. */
    LOCAL_AUTHORITY_OFFICER,
    /** Any other. */
    OTHER
}
