package org.emexchange.app.hub.duties;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.emexchange.app.hub.duties.Dealing.CONTRACTOR;
import static org.emexchange.app.hub.duties.Dealing.HUB;
import static org.emexchange.app.hub.duties.Dealing.PROBATION;
import static org.emexchange.app.hub.duties.Dealing.about;
import static org.emexchange.app.hub.duties.Dealing.count;
import static org.emexchange.app.hub.duties.Dealing.fate;

import java.util.Optional;
import org.emexchange.app.hub.CaseMessage;
import org.emexchange.app.hub.TestParty;
import org.emexchange.hub.seal.Pseudonym;
import org.emexchange.mapping.receipt.Receipt;
import org.emexchange.mapping.receipt.ReceiptXml;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who may vary which licence, over the real doors (Code of Practice, paragraphs 12 and 13). */
class VariationAuthorityIT {
    private static final CaseMessage VARIATION = CaseMessage.LICENCE_VARIATION;
    private static final TestParty PPCS = HUB.party("ppcs.casework");
    private static final TestParty YCS = HUB.party("ycs.release-north");
    private static final String YOI = "prison.wetherby";

    /** The section's own licence, on the Board's decision: to the contractor what is monitored, to the unit all of it. */
    @Test
    @Tag("COP-12")
    @Tag("COP-17")
    void takesTheBoardsDecisionFromTheSectionThatManagesTheLicence() {
        String release = Carried.licenceOfPpcs();

        assertThat(verdict(PPCS, "zone-amended", release)).isEqualTo("ACCEPTED");
        assertThat(copy(CONTRACTOR, release))
                .contains("Not to enter Harehills or Burmantofts.", "<Reference>PB/2026/11902<")
                .doesNotContain("relationship", "has moved", "PPCS/88/7741");
        assertThat(copy(PROBATION, release))
                .contains("To disclose any new relationship to the officer.", "has moved")
                .doesNotContain("PPCS/88/7741");
    }

    /** The Parole Board directed the release: what the unit decides by itself does not suffice. */
    @Test
    @Tag("COP-12")
    void wantsTheBoardsDecisionWhereTheBoardDirectedTheRelease() {
        String release = Carried.licenceOfPpcs();

        Receipt refused = told(PROBATION, "curfew-added", release, "", "");
        assertThat(refused.refusal().orElseThrow().number()).isEqualTo("EMX-6072");
        assertThat(refused.refusal().orElseThrow().places()).containsExactly("LicenceVariation/Authority");
        assertThat(refused.refusal().orElseThrow().mend()).contains("the Parole Board's, with its reference and date");
        assertThat(shared(release)).isZero();

        assertThat(verdict(PROBATION, "zone-amended", release)).isEqualTo("ACCEPTED");
        assertThat(shared(release)).as("the unit itself needs no copy").isOne();
    }

    /** On the same authority that does not suffice above: the governor imposed these conditions. */
    @Test
    @Tag("COP-12")
    void takesTheSecretaryOfStatesWhereNoBoardDirectedTheRelease() {
        String release = Carried.homeDetention(PROBATION.id());

        assertThat(verdict(PROBATION, "zone-amended", release)).isEqualTo("EMX-6072");
        assertThat(verdict(PROBATION, "curfew-added", release)).isEqualTo("ACCEPTED");
    }

    @Test
    @Tag("COP-13")
    void takesAChildsVariationFromTheTeamAndNotFromProbation() {
        String release = Carried.child("YOUTH_CUSTODY_SERVICE");

        assertThat(verdict(PROBATION, "by-youth-custody", release)).isEqualTo("EMX-6030");
        assertThat(verdict(YCS, "by-youth-custody", release)).isEqualTo("ACCEPTED");
        assertThat(copy(CONTRACTOR, release)).contains("<Age>UNDER_18<").doesNotContain("The course has ended");
        assertThat(HUB.mailbox("yot.leeds")
                        .await(one -> one.text().contains(release) && one.text().contains("<LicenceVariationCopy"))
                        .text())
                .contains("The course has ended");
    }

    /** Where the governor imposed the conditions the power was delegated to the governor. */
    @Test
    @Tag("COP-13")
    void takesAChildsVariationFromTheGovernorAndNotFromTheTeam() {
        String release = Carried.child("GOVERNOR");

        assertThat(verdict(YCS, "by-youth-custody", release)).isEqualTo("EMX-6070");
        assertThat(dropped("by-governor", release)).isEqualTo("ACCEPTED");
        assertThat(copy(CONTRACTOR, release)).contains("To remain at home from 21:00 to 07:00.");
    }

    @Test
    @Tag("COP-13")
    void takesNobodysWordOnTheAgeAgainstTheRelease() {
        String adult = Carried.homeDetention(PROBATION.id());
        String child = Carried.child("YOUTH_CUSTODY_SERVICE");

        assertThat(number(told(PROBATION, "curfew-added", adult, ">ADULT<", ">UNDER_18<")))
                .isEqualTo("EMX-6071");
        assertThat(number(told(YCS, "by-youth-custody", child, ">UNDER_18<", ">ADULT<")))
                .isEqualTo("EMX-6071");
    }

    @Test
    @Tag("COP-12")
    void variesNoCourtsOrder() {
        assertThat(verdict(PROBATION, "curfew-added", Carried.community(PROBATION.id())))
                .isEqualTo("EMX-6073");
    }

    private static String verdict(TestParty party, String example, String release) {
        return number(told(party, example, release, "", ""));
    }

    private static String number(Receipt receipt) {
        return receipt.refusal()
                .map(refusal -> refusal.number())
                .orElse(receipt.status().name());
    }

    private static Receipt told(TestParty party, String example, String release, String before, String after) {
        byte[] payload = new String(VARIATION.payload(example, release), UTF_8)
                .replace(before, after)
                .getBytes(UTF_8);
        byte[] octets = party.seal().sealed(VARIATION.header(party.id(), release), payload);
        party.send(VARIATION.flow(), octets);
        return fate(party, octets);
    }

    /** In the folder of the young offender institution. */
    private static String dropped(String example, String release) {
        byte[] octets = HUB.seal(YOI).sealed(VARIATION.header(YOI, release), VARIATION.payload(example, release));
        HUB.folder(YOI).drop(VARIATION.flow(), octets);
        return number(ReceiptXml.read(HUB.folder(YOI)
                .await(one -> one.aboutDigest().equals(Optional.of(Dealing.digest(octets))))
                .payload()));
    }

    private static String copy(TestParty recipient, String release) {
        return recipient.await(VARIATION.flow(), about(release)).opening().text();
    }

    private static long shared(String release) {
        return count(
                "SELECT count(*) FROM audit_leaf WHERE kind = 'SHARE' AND interchange = 'X03' AND order_pseudonym = ?",
                HUB.bean(Pseudonym.class).of(release));
    }
}
