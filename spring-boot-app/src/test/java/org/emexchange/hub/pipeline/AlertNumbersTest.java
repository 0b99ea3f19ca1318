package org.emexchange.hub.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.emexchange.app.Flows;
import org.emexchange.hub.alert.CatalogueNumber;
import org.junit.jupiter.api.Test;

class AlertNumbersTest {
    /** An interchange that no alert can name could not be alerted about. */
    @Test
    void anAlertCanNameEveryInterchange() {
        assertThat(Arrays.stream(CatalogueNumber.values()).map(Enum::name))
                .containsAll(
                        Flows.interchanges().stream().map(Interchange::number).toList());
    }
}
