package org.emexchange.mapping.police;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.Published;
import org.junit.jupiter.api.Test;

/** Pairs of what goes in and what must come out, reviewed by eye: the published examples of X13. */
class GoldenDisclosuresTest {

    @Test
    void asksTheContractorThis() {
        assertIs(
                ContractorDataRequestXml.write(DataRequestToContractor.map(Requests.grant())),
                "contractor-data-request/granted-in-part");
    }

    @Test
    void tellsTheContractorThatItIsNotGrantedAnyMore() {
        assertIs(
                ContractorDataWithdrawalXml.write(new ContractorDataWithdrawal(Requests.SOURCE, Requests.DECIDED)),
                "contractor-data-withdrawal/withdrawn");
    }

    @Test
    void tellsTheForceThisDecision() {
        assertIs(notice(Requests.inPart()), "decision-notice/granted-in-part");
        assertIs(notice(Requests.refused()), "decision-notice/refused");
        assertIs(notice(Requests.expired()), "decision-notice/expired");
    }

    @Test
    void givesTheForceThisAnswer() {
        assertIs(disclosure("more-than-granted"), "data-disclosure/cut-to-grant");
        assertIs(disclosure("nothing-held"), "data-disclosure/nothing-to-disclose");
    }

    private static byte[] notice(DataDecision decision) {
        return DecisionNoticeXml.write(DecisionNotice.of(Requests.routine(), Requests.SOURCE, decision));
    }

    private static byte[] disclosure(String answer) {
        return DataDisclosureXml.write(Published.of("data-answer/" + answer + ".xml")
                .read(DataAnswerXml::read)
                .cutTo(Requests.grant())
                .disclosure());
    }

    private static void assertIs(byte[] written, String example) {
        assertThat(Published.text(written))
                .isEqualTo(Published.of(example + ".xml").asWritten());
    }
}
