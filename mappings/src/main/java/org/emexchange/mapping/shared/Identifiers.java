package org.emexchange.mapping.shared;

import java.util.Optional;

/**
 * The numbers by which other systems know a person (EMS-2.5-link). Never logged.
 *
 * @param cepr compliance and enforcement person reference
 */
public record Identifiers(
        Optional<String> pncId,
        Optional<String> nomisId,
        Optional<String> crn,
        Optional<String> prisonNumber,
        Optional<String> homeOfficeReference,
        Optional<String> cepr,
        Optional<String> courtCaseReference) {

    /** The numbers of police, prison and probation, and none of Home Office, enforcement or court. */
    public static Identifiers of(
            Optional<String> pncId, Optional<String> nomisId, Optional<String> crn, Optional<String> prisonNumber) {
        return new Identifiers(pncId, nomisId, crn, prisonNumber, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
