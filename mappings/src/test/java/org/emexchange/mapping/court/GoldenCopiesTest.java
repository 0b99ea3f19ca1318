package org.emexchange.mapping.court;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emexchange.mapping.shared.OffenceDetail;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of what goes in and what must come out, reviewed by eye: the published examples of the copies. */
class GoldenCopiesTest {
    private static final OrderContext CONTEXT = new OrderContext(Copies.SOURCE, List.of());

    @ParameterizedTest
    @ValueSource(strings = {"suspended-sentence-aamr", "bail-curfew", "variation"})
    void givesTheContractorThisCopy(String name) {
        byte[] written = ContractorOrderXml.write(
                CourtOrderToContractor.map(Example.of(name).read(), CONTEXT));
        assertThat(new String(written, UTF_8)).isEqualTo(published("contractor-order", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"suspended-sentence-aamr", "bail-curfew", "variation"})
    void givesTheResponsibleBodyThisCopy(String name) {
        byte[] written = ResponsibleBodyOrderXml.write(
                CourtOrderToResponsibleBody.map(Example.of(name).read(), CONTEXT, OffenceDetail.WHOLE));
        assertThat(new String(written, UTF_8)).isEqualTo(published("responsible-body-order", name));
    }

    private static String published(String format, String name) {
        return Example.resource("/examples/" + format + "/" + name + ".xml")
                .replaceFirst("<\\?xml.*?\\?>\\s*", "")
                .replaceAll(">\\s+<", "><")
                .strip();
    }
}
