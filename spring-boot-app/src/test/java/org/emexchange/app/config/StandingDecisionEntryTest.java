package org.emexchange.app.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.emexchange.hub.policy.StandingDecision;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.BindHandler;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.handler.NoUnboundElementsBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

@Tag("COP-60")
class StandingDecisionEntryTest {
    private static final Map<String, String> GOOD = Map.of(
            "decision.reference", "MOJ-SD-1",
            "decision.name", "Ada Example",
            "decision.decided-by", "Director",
            "decision.decided-on", "2026-01-05",
            "decision.reviewed-on", "2026-01-05",
            "decision.kinds", "CURFEW_ABSENCE, ZONE_ENTRY");

    @Test
    void readsADecision() {
        StandingDecision decision = bound(GOOD).decision();

        assertThat(decision.reference()).isEqualTo("MOJ-SD-1");
        assertThat(decision.kinds()).containsExactlyInAnyOrder("CURFEW_ABSENCE", "ZONE_ENTRY");
        assertThat(decision.positions()).isFalse();
    }

    /** The person who decided is kept in the register, and is not in what a flow can see. */
    @Test
    @Tag("COP-17")
    void handsOnNoName() {
        assertThat(bound(GOOD).decision().toString()).doesNotContain("Ada");
    }

    @ParameterizedTest
    @CsvSource({
        "name, ' '",
        "reference, ' '",
        "decided-by, ' '",
        "kinds, ''",
        "kinds, LATE_HOME",
        "reviewed-on, 2026-01-04",
        "decided-on, lately",
        "renewed-on, 2026-02-01"
    })
    void refusesWhatIsNoDecision(String key, String value) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.put("decision." + key, value);

        assertThatThrownBy(() -> bound(settings)).isInstanceOf(BindException.class);
    }

    @ParameterizedTest
    @CsvSource({"name", "decided-on", "reviewed-on", "kinds"})
    void refusesADecisionThatLeavesSomethingOut(String key) {
        Map<String, String> settings = new HashMap<>(GOOD);
        settings.remove("decision." + key);

        assertThatThrownBy(() -> bound(settings)).isInstanceOf(BindException.class);
    }

    private static StandingDecisionEntry bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bind(
                        "decision",
                        Bindable.of(StandingDecisionEntry.class),
                        new NoUnboundElementsBindHandler(BindHandler.DEFAULT))
                .get();
    }
}
