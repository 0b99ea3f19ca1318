package org.emexchange.mapping.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.emexchange.mapping.shared.OrderAction;
import org.emexchange.mapping.shared.OrderType;
import org.emexchange.mapping.shared.OrganisationKind;
import org.emexchange.mapping.shared.Period;
import org.emexchange.mapping.shared.TagTechnology;
import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CourtOrderXmlTest {

    @ParameterizedTest
    @FieldSource("org.emexchange.mapping.court.Example#ALL")
    void readsEachExample(String name) {
        assertThat(Example.of(name).read().orderId()).isNotBlank();
    }

    @Test
    @Tag("COP-10")
    void readsWhoImposedTheOrderAndWhen() {
        ImposingAuthority authority = Example.of("community-curfew-only").read().imposedBy();
        assertThat(authority.kind()).isEqualTo(AuthorityKind.CROWN_COURT);
        assertThat(authority.name()).isEqualTo("Leeds Crown Court");
        assertThat(authority.imposedOn()).isEqualTo(LocalDate.of(2026, 11, 16));
    }

    @Test
    void readsWhatIsRequiredOfWhomAndWhere() {
        CourtOrder order = Example.of("community-curfew-only").read();
        assertThat(order.action()).isEqualTo(OrderAction.NEW);
        assertThat(order.type()).isEqualTo(OrderType.COMMUNITY);
        assertThat(order.wearer().name().last()).isEqualTo("Thistlewood");
        assertThat(order.responsibleBody().orElseThrow().party()).isEqualTo("probation.leeds-pdu");
        assertThat(order.responsibleBody().orElseThrow().organisation()).isEqualTo(OrganisationKind.PROBATION);
        Curfew curfew = order.requirements().curfews().get(0);
        assertThat(curfew.tag()).isEqualTo(TagTechnology.RF);
        assertThat(curfew.period())
                .isEqualTo(new Period(
                        Instant.parse("2026-11-16T19:00:00Z"), Optional.of(Instant.parse("2027-02-16T07:00:00Z"))));
        assertThat(curfew.slots()).hasSize(7);
        assertThat(curfew.slots().get(6))
                .isEqualTo(new CurfewSlot(DayOfWeek.SUNDAY, LocalTime.of(19, 0), LocalTime.of(7, 0), "home"));
    }

    @Test
    void readsAnInstantInAnyZone() {
        CourtOrder order = Example.of("community-curfew-only")
                .with("2026-11-16T19:00:00Z", "2026-11-16T20:00:00+01:00")
                .read();
        assertThat(order.requirements().curfews().get(0).period().start())
                .isEqualTo(Instant.parse("2026-11-16T19:00:00Z"));
    }

    @Test
    void refusesAnInstantWithoutAZone() {
        Example.of("community-curfew-only")
                .with("2026-11-16T19:00:00Z", "2026-11-16T19:00:00")
                .isRefused(Kind.SCHEMA, "CourtOrder/Requirements/Curfew/Period/Start");
    }

    @Test
    void namesEveryPlaceThatTheSchemaRefuses() {
        Example.of("community-curfew-only")
                .with("<Sex>MALE</Sex>", "<Sex>M</Sex>")
                .with("<Postcode>LS9 8QT</Postcode>", "<Postcode>LS98QT</Postcode>")
                .isRefused(
                        Kind.SCHEMA, "CourtOrder/DeviceWearer/Sex", "CourtOrder/DeviceWearer/Address/Postal/Postcode");
    }

    @Test
    void numbersThePlacesAfterTheFirstOfItsName() {
        Example.of("community-curfew-only")
                .with("<Day>WEDNESDAY</Day>", "<Day>WEDENSDAY</Day>")
                .isRefused(Kind.SCHEMA, "CourtOrder/Requirements/Curfew/Slot[3]/Day");
    }

    @Test
    void refusesAnotherDocument() {
        assertThat(Example.refusal("<CourtOrder xmlns='urn:other'/>".getBytes(StandardCharsets.UTF_8))
                        .kind())
                .isEqualTo(Kind.SCHEMA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${bean:secret}",
                "#{systemProperties}",
                "{{env:PATH}}",
                "'; DROP TABLE orders; --",
                "*)(uid=*",
                "' or '1'='1",
                "<script>alert(1)</script> ]]>",
                "${jndi:ldap://localhost/x}"
            })
    void keepsAHostileTextAsData(String hostile) {
        String escaped = hostile.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        CourtOrder order = Example.of("community-curfew-only")
                .with("<Last>Thistlewood</Last>", "<Last>" + escaped + "</Last>")
                .read();
        assertThat(order.wearer().name().last()).isEqualTo(hostile);
        assertThat(List.of(order.toString())).noneMatch(text -> text.contains(hostile));
    }
}
