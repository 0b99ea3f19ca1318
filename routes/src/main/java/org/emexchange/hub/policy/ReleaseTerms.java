package org.emexchange.hub.policy;

import org.emexchange.mapping.prison.LicenceAuthorityKind;
import org.emexchange.mapping.prison.ReleaseKind;
import org.emexchange.mapping.shared.SentenceType;

/**
 * How a person was released, as the prison's own notification says it: what a later message about the release does not
 * decide.
 *
 * @param imposedBy who imposed the conditions (COP-11)
 */
public record ReleaseTerms(ReleaseKind kind, SentenceType sentence, LicenceAuthorityKind imposedBy) {}
