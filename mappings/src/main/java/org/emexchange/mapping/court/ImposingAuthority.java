package org.emexchange.mapping.court;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who imposed the order (COP-10).
 *
 * @param imposedOn day, in London, on which it was imposed or last varied
 */
public record ImposingAuthority(
        AuthorityKind kind, String name, Optional<String> code, Optional<String> caseReference, LocalDate imposedOn) {}
