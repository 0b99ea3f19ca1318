package org.emexchange.mapping.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.Published;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of what goes in and what must come out, reviewed by eye: the published examples of the notices. */
class GoldenNoticesTest {

    @ParameterizedTest
    @ValueSource(strings = {"curfew-absence", "zone-entry", "withdrawn", "alcohol"})
    void tellsTheResponsibleOfficerThis(String name) {
        assertIs(ViolationToResponsibleOfficer.map(Notices.violation(name), Notices.CONTEXT), name + "-for-officer");
    }

    @Test
    void tellsThePoliceThis() {
        ViolationNotice copy = ViolationToPolice.map(
                        Notices.violation("curfew-absence"), Notices.CONTEXT, Notices.DECISION, Notices.TODAY)
                .orElseThrow();
        assertIs(copy, "curfew-absence-for-police");
    }

    @Test
    void tellsPpcsThis() {
        assertIs(ViolationToPpcs.map(Notices.violation("zone-entry"), Notices.CONTEXT), "zone-entry-for-ppcs");
    }

    private static void assertIs(ViolationNotice copy, String name) {
        assertThat(Published.text(ViolationNoticeXml.write(copy)))
                .isEqualTo(Published.of("violation-notice/" + name + ".xml").asWritten());
    }
}
