package org.emexchange.mapping.prison;

/** The projects of the electronic monitoring expansion programme (EMS-4.1). */
public enum Project {
    /** Compulsory location monitoring after a sentence for acquisitive crime. */
    ACQUISITIVE_CRIME,
    /** Alcohol monitoring on licence. */
    ALCOHOL_ON_LICENCE,
    /** Domestic abuse perpetrators on licence. */
    DOMESTIC_ABUSE_ON_LICENCE,
    /** Monitoring added by a variation of the licence: never part of a release, see X03. */
    LICENCE_VARIATION;

    /** Acquisitive crime is compulsory by statute; the others must stay necessary and proportionate. */
    public boolean isReviewed() {
        return this != ACQUISITIVE_CRIME;
    }
}
