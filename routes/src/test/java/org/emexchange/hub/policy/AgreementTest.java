package org.emexchange.hub.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgreementTest {
    private static final LocalDate SIGNED = LocalDate.of(2026, 3, 2);
    private static final Party COURT = party("hmcts.leeds-crown-court", PartyRole.HMCTS);
    private static final Party CONTRACTOR = party("emc.order-intake", PartyRole.EMC);
    private static final Party LEEDS = party("probation.leeds-pdu", PartyRole.PROBATION);
    private static final Party HULL = party("probation.hull-pdu", PartyRole.PROBATION);

    /** Signed on 2 March 2026, until 31 December 2026, to be reviewed by 1 November 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-03-01, NOT_SIGNED",
        "2026-03-02,",
        "2026-11-01,",
        "2026-11-02, REVIEW_OVERDUE",
        "2026-12-31, REVIEW_OVERDUE",
        "2027-01-01, ENDED"
    })
    void isInForceFromItsSignatureToItsReview(LocalDate day, AgreementGap gap) {
        assertThat(agreement(Optional.of(SIGNED)).gap(day)).isEqualTo(Optional.ofNullable(gap));
    }

    @Test
    void isNotInForceWhileItIsADraft() {
        assertThat(agreement(Optional.empty()).gap(SIGNED)).contains(AgreementGap.NOT_SIGNED);
    }

    @Test
    void carriesSharesBetweenItsPartiesOnly() {
        Agreement agreement = agreement(Optional.of(SIGNED));

        assertThat(agreement.gap(LEEDS, CONTRACTOR, SIGNED)).isEmpty();
        assertThat(agreement.gap(HULL, CONTRACTOR, SIGNED)).contains(AgreementGap.NOT_A_PARTY);
        assertThat(agreement.gap(CONTRACTOR, COURT, SIGNED)).contains(AgreementGap.NOT_A_PARTY);
    }

    /** Between every contractor, and one delivery unit of probation. */
    private static Agreement agreement(Optional<LocalDate> signed) {
        return new Agreement(
                "EMX-ISA-900",
                AgreementKind.ISA_BINDING,
                1,
                Set.of(PartyRole.EMC),
                Set.of(LEEDS.id()),
                false,
                Set.of("X04"),
                Set.of(DataCategory.RISK),
                Set.of(Purpose.PROBATION_PURPOSES),
                signed,
                Optional.of(LocalDate.of(2026, 12, 31)),
                LocalDate.of(2026, 11, 1));
    }

    private static Party party(String id, PartyRole role) {
        return new Party(new PartyId(id), role, Set.of());
    }
}
