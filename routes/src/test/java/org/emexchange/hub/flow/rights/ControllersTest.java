package org.emexchange.hub.flow.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.emexchange.hub.policy.Addressee;
import org.emexchange.hub.policy.CaseFacts;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.refusal.RefusedException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is sent what somebody asks, against the paragraphs of the Code of Practice on roles. */
class ControllersTest {
    private static final String ACCESS = "<Access><Wanted>All of it.</Wanted></Access>";
    private static final String INFORMATION =
            "<Information><Wanted>How many.</Wanted><Applicant>T Quill</Applicant><ReplyTo>Hull</ReplyTo></Information>";

    @ParameterizedTest
    @CsvSource({
        "MONITORING, MOJ_EM",
        "CIVIL_ORDER_MONITORING, HOME_OFFICE",
        "HMPPS_RECORD, MOJ_EM",
    })
    @Tag("COP-33")
    void areTheMinistryAndOfCivilOrdersTheHomeOffice(String data, String role) {
        CaseFacts facts = controller(data, "", true);

        assertThat(facts.bodyRole()).hasToString("Optional[" + role + "]");
        assertThat(facts.others()).isEmpty();
        assertThat(facts.order()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"COURT_RECORD, HMCTS, hmcts.leeds-crown-court", "POLICE_COPY, POLICE, police.cumbria"})
    @Tag("COP-33")
    void areTheCourtOrForceThatHoldsThem(String data, String role, String holder) {
        CaseFacts facts = controller(data, holder, true);

        assertThat(facts.bodyRole()).hasToString("Optional[" + role + "]");
        assertThat(facts.others()).isEqualTo(Map.of(Addressee.CONTROLLER, new PartyId(holder)));
        assertThat(facts.responsibleBody()).isEqualTo(Optional.empty());
    }

    /** Public authorities, and for the courts and agencies the Ministry: never the contractor. */
    @ParameterizedTest
    @CsvSource({
        "MONITORING_SERVICE, '', MOJ_EM",
        "MONITORING, '', MOJ_EM",
        "COURT_RECORD, '', MOJ_EM",
        "CIVIL_ORDER_MONITORING, '', HOME_OFFICE",
        "POLICE_COPY, police.cumbria, POLICE",
    })
    @Tag("COP-34")
    void answerForInformationAsPublicAuthorities(String data, String holder, String role) {
        assertThat(controller(data, holder, false).bodyRole()).hasToString("Optional[" + role + "]");
    }

    @Test
    @Tag("COP-33")
    void areNobodyForAPersonsDataInTheServiceAsAWhole() {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> controller("MONITORING_SERVICE", "", true))
                .satisfies(refused -> assertThat(refused.code().number()).isEqualTo("EMX-6096"));
    }

    @ParameterizedTest
    @CsvSource({"POLICE_COPY, ''", "COURT_RECORD, ''", "MONITORING, police.cumbria"})
    @Tag("COP-33")
    void areNamedWhereThereAreSeveralAndOnlyThere(String data, String holder) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> controller(data, holder, true))
                .satisfies(refused -> assertThat(refused.code().number()).isEqualTo("EMX-6097"));
    }

    private static CaseFacts controller(String data, String holder, boolean aboutAPerson) {
        String subject = "<Subject><Name><First>Edmund</First><Last>Larkspur</Last></Name>"
                + "<DateOfBirth>1989-06-02</DateOfBirth><IdentityNotConfirmed/><ReplyTo>Hull</ReplyTo></Subject>";
        String text = "<RightsRequest xmlns=\"urn:emexchange:rights-request:1\"><RequestId>R-1</RequestId>"
                + "<ReceivedOn>2026-11-18</ReceivedOn><Data>" + data + "</Data>"
                + (holder.isEmpty() ? "" : "<Holder>" + holder + "</Holder>")
                + (aboutAPerson ? subject + ACCESS : INFORMATION)
                + "<Contact><Name>P Wray</Name></Contact></RightsRequest>";
        return Controllers.reviewed().of(RightsFit.REQUEST.read(text.getBytes(StandardCharsets.UTF_8)));
    }
}
