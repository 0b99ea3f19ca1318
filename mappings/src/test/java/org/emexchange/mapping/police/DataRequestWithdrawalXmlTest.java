package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.emexchange.mapping.Published;
import org.emexchange.mapping.shared.UnreadableException;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Test;

class DataRequestWithdrawalXmlTest {
    private static final Published EXAMPLE = Published.of("data-request-withdrawal/taken-back.xml");

    @Test
    void readsWhichRequestIsTakenBack() {
        assertThat(EXAMPLE.read(DataRequestWithdrawalXml::read))
                .isEqualTo(new DataRequestWithdrawal(Requests.SOURCE, Instant.parse("2026-11-20T10:05:00Z")));
    }

    @Test
    void readsNothingThatNamesNoRequest() {
        UnreadableException refused = catchThrowableOfType(
                UnreadableException.class,
                () -> EXAMPLE.withoutElement("AboutRequest").read(DataRequestWithdrawalXml::read));
        assertThat(refused.kind()).isEqualTo(Kind.SCHEMA);
    }
}
