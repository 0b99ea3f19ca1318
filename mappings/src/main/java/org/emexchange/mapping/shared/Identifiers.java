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
        Optional<String> courtCaseReference) {}
