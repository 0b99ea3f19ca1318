package org.emexchange.hub.policy;

/** Who signs an agreement for the Secretary of State (ISP 3.3 and 3.5). */
public enum Signatory {
    HMPPS_SIRO,
    HMPPS_SIRO_DEPUTY,
    PRISON_GROUP_DIRECTOR,
    PRISON_GROUP_DIRECTOR_DELEGATE,
    REGIONAL_PROBATION_DIRECTOR,
    REGIONAL_PROBATION_DIRECTOR_DELEGATE,
    PRISON_GOVERNOR,
    PRISON_GOVERNOR_DELEGATE,
    /** Of a private prison. */
    PRISON_DIRECTOR,
    PRISON_DIRECTOR_DELEGATE;

    /** @param type 1 national, 2 regional, 3 one establishment or delivery unit, 4 the same on a template of headquarters */
    public boolean maySign(int type) {
        return switch (this) {
            case HMPPS_SIRO, HMPPS_SIRO_DEPUTY -> type == 1;
            case PRISON_GROUP_DIRECTOR, PRISON_GROUP_DIRECTOR_DELEGATE -> type == 2;
            case REGIONAL_PROBATION_DIRECTOR, REGIONAL_PROBATION_DIRECTOR_DELEGATE -> type >= 2;
            default -> type == 3 || type == 4;
        };
    }
}
