package org.emexchange.mapping.prison;

import java.util.Optional;
import org.emexchange.mapping.shared.OrderGroup;
import org.emexchange.mapping.shared.SentenceType;

/** How a person is released. */
public enum ReleaseKind {
    /** Home detention curfew: the rest of the custodial part is served under curfew. */
    HDC,
    /** Release on licence at the point that the sentence fixes. */
    LICENCE,
    /** Release on licence that the Parole Board directed. */
    PAROLE_LICENCE,
    /** Release on temporary licence, with a time to be back. */
    TEMPORARY_LICENCE,
    /** Supervision after the end of a sentence. */
    POST_SENTENCE_SUPERVISION,
    /** Notice of supervision of a child or young person. */
    NOTICE_OF_SUPERVISION;

    /**
     * The row group of EPG-matrix; empty for releases that the table does not cover. The Parole Board's group is life,
     * IPP and extended determinate sentences.
     */
    public Optional<OrderGroup> group(SentenceType sentence) {
        return switch (this) {
            case HDC -> Optional.of(OrderGroup.HOME_DETENTION_CURFEW);
            case PAROLE_LICENCE ->
                switch (sentence) {
                    case LIFE_SENTENCE, IPP, EXTENDED_DETERMINATE_SENTENCE ->
                        Optional.of(OrderGroup.PAROLE_BOARD_RELEASE);
                    default -> Optional.empty();
                };
            case LICENCE, TEMPORARY_LICENCE, POST_SENTENCE_SUPERVISION, NOTICE_OF_SUPERVISION -> Optional.empty();
        };
    }
}
