package org.emexchange.app.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.emexchange.hub.flow.courtorder.CourtOrderFindings;
import org.emexchange.mapping.court.CourtOrder;
import org.emexchange.mapping.court.CourtOrderXml;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demonstration's orders by the published format, which they do not see themselves. */
class OrderTextTest {
    private static final String EARLIER = "0b8f6c1e-3f52-4b0f-9a34-5d1f2f7c9a01";

    static Stream<DemoOrder> oneOfEachOffer() {
        return Stream.of(DemoCourt.values())
                .flatMap(court -> Stream.iterate(0, n -> n + 1)
                        .limit(DemoOffer.of(court).size())
                        .map(n -> DemoOrder.of(court, "t1", n, LocalDate.of(2026, 11, 21))));
    }

    @ParameterizedTest
    @MethodSource("oneOfEachOffer")
    void everyStepOfEveryOrderIsReadByThePublishedFormat(DemoOrder order) {
        for (OrderStep step : OrderStep.values()) {
            CourtOrder read = read(OrderText.of(order, step, EARLIER));
            assertThat(read.orderId()).isEqualTo(order.id());
            assertThat(read.action()).hasToString(step.name());
        }
    }

    @ParameterizedTest
    @MethodSource("oneOfEachOffer")
    void onlyTheOrderThatIsMeantToHasFindings(DemoOrder order) {
        List<?> findings = CourtOrderFindings.of(read(OrderText.of(order, OrderStep.NEW, "")));
        boolean meant = order.kind() == OrderKind.WITH_FINDINGS || order.kind() == OrderKind.ZONE_NOT_MONITORED;
        assertThat(findings.isEmpty()).as("findings %s", findings).isEqualTo(!meant);
    }

    private static CourtOrder read(String text) {
        return CourtOrderXml.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
