package org.emexchange.app.broker;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.hub.policy.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoorAddressTest {
    @Test
    void theFirstDirectionDividesPartyFromName() {
        PartyId court = new PartyId("hmcts.leeds-crown-court");

        assertThat(DoorAddress.parse("hmcts.leeds-crown-court.in.court-order.urgent"))
                .contains(new DoorAddress(court, true, "court-order.urgent"));
        assertThat(DoorAddress.parse("hmcts.leeds-crown-court.out.order"))
                .contains(new DoorAddress(court, false, "order"));
        assertThat(DoorAddress.parse("hmcts.in.out.order"))
                .contains(new DoorAddress(new PartyId("hmcts"), true, "out.order"));
        assertThat(DoorAddress.parse("hmcts.out.in.order"))
                .contains(new DoorAddress(new PartyId("hmcts"), false, "in.order"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "made-up",
                ".in.order",
                "hmcts.in.",
                "hmcts.in",
                "HMCTS.in.order",
                "a b.in.order",
                "#.in.order"
            })
    void anythingElseIsNoAddressOfTheDoor(String address) {
        assertThat(DoorAddress.parse(address)).isEmpty();
    }
}
