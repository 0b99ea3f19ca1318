package org.emexchange.hub.flow.datarequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;
import org.emexchange.hub.policy.Ground;
import org.emexchange.mapping.police.DataRequest;
import org.emexchange.mapping.police.DataRequestXml;
import org.emexchange.mapping.police.Justification;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Why it is necessary and proportionate, in the force's own words. */
@Tag("COP-23")
@Tag("COP-25")
class DataRequestGroundsTest {
    private static final String EXAMPLE = "/examples/data-request/routine-polygon.xml";

    @Test
    void findsBothInThePublishedExample() throws IOException {
        assertThat(DataRequestGrounds.of(example()))
                .containsExactlyInAnyOrder(Ground.NECESSITY_STATED, Ground.PROPORTIONALITY_STATED);
    }

    @Test
    void findsNoneInWordsThatSayNothing() throws IOException {
        assertThat(DataRequestGrounds.of(saying(" \n", "Nothing less would do.")))
                .containsExactly(Ground.PROPORTIONALITY_STATED);
        assertThat(DataRequestGrounds.of(saying("It would show who was there.", "")))
                .containsExactly(Ground.NECESSITY_STATED);
    }

    @Test
    void findsNoneInAnAnswerToNoRequest() {
        assertThat(DataRequestGrounds.ofTheRequest(Optional.empty())).isEmpty();
    }

    private static DataRequest saying(String necessary, String proportionate) throws IOException {
        DataRequest all = example();
        Justification why = all.justification();
        return new DataRequest(
                all.requestId(),
                all.force(),
                all.person(),
                all.orderId(),
                all.scope(),
                new Justification(
                        why.purpose(),
                        why.purposeDetails(),
                        why.crimeReference(),
                        why.power(),
                        why.authorisedBy(),
                        why.direction(),
                        necessary,
                        proportionate),
                all.urgency(),
                all.officer(),
                all.supervisor(),
                all.signedAt());
    }

    private static DataRequest example() throws IOException {
        try (InputStream in = Objects.requireNonNull(DataRequestGroundsTest.class.getResourceAsStream(EXAMPLE))) {
            return DataRequestXml.read(in.readAllBytes());
        }
    }
}
