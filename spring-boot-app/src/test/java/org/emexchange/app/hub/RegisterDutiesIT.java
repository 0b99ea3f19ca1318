package org.emexchange.app.hub;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.app.register.LoadedRegister;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the law asks of parties and agreements, as the running hub takes or refuses a changed file: two changes that differ in one fact. */
class RegisterDutiesIT {
    private static final TestHub HUB = TestHub.running();

    private final RegisterEdits edits = new RegisterEdits(HUB);

    @AfterEach
    void putBack() {
        edits.close();
    }

    /** Ireland is in the European Economic Area. */
    @Test
    @Tag("COP-50")
    void takesNoPartyThatHoldsDataOutsideTheUnitedKingdomAndTheEconomicArea() {
        takes("parties/probation.york-pdu.yml", "jurisdiction: GB", "jurisdiction: IE");
        refuses("parties/probation.york-pdu.yml", "jurisdiction: IE", "jurisdiction: US");
    }

    /** The contractor is no public body. */
    @Test
    @Tag("ISP-3.3")
    @Tag("ISP-3.4")
    void takesNoMemorandumWithOthersThanPublicBodies() {
        String memorandum = "agreements/EMX-ISA-006.yml";
        takes(memorandum, "parties: [PRISONS, YOT, YCS]", "parties: [PRISONS, YOT, YCS, PROBATION]");
        refuses(memorandum, "parties: [PRISONS, YOT, YCS, PROBATION]", "parties: [PRISONS, YOT, YCS, EMC]");
    }

    /** Type 1: the SIRO or a deputy. */
    @Test
    @Tag("ISP-3.5")
    void takesNoAgreementThatSomebodySignedWhoMayNot() {
        takes("agreements/EMX-ISA-017.yml", "signatory: HMPPS_SIRO", "signatory: HMPPS_SIRO_DEPUTY");
        refuses("agreements/EMX-ISA-017.yml", "signatory: HMPPS_SIRO_DEPUTY", "signatory: REGIONAL_PROBATION_DIRECTOR");
    }

    @Test
    @Tag("ISP-5")
    void takesTheTemplateOfWalesAsAKindOfItsOwn() {
        takes("agreements/EMX-ISA-006.yml", "kind: ISA_MOU", "kind: WASPI");
        refuses("agreements/EMX-ISA-006.yml", "kind: WASPI", "kind: WALES");
    }

    /** Either a DPIA or, of a share that ran already, the compliance checklist. */
    @Test
    @Tag("ISP-4.1")
    void takesNoAgreementWithoutItsAssessment() {
        String assessment = "assessment: { kind: DPIA, reference: DPIA-EM-2026-22 }";
        takes("agreements/EMX-ISA-017.yml", assessment, assessment.replace("2026-22", "2026-23"));
        refuses("agreements/EMX-ISA-017.yml", assessment.replace("2026-22", "2026-23") + "\n", "");
    }

    private void takes(String file, String from, String to) {
        edits.write(file, changed(file, from, to));
        edits.untilTaken();

        assertThat(edits.outcomes()).noneMatch(outcome -> outcome.startsWith("REGISTER_REFUSED"));
    }

    private void refuses(String file, String from, String to) {
        LoadedRegister before = edits.taken();
        edits.write(file, changed(file, from, to));

        Patience.until(() -> edits.outcomes().contains("REGISTER_REFUSED 1 faults"));
        assertThat(edits.taken()).isSameAs(before);
    }

    private String changed(String file, String from, String to) {
        String text = edits.next(file);
        assertThat(text).contains(from);
        return text.replace(from, to);
    }
}
