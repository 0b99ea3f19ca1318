package org.emexchange.app.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.emexchange.certsdev.KeyAlgorithm;
import org.emexchange.hub.policy.AgreementKind;
import org.emexchange.hub.policy.Capacity;
import org.emexchange.hub.policy.DataCategory;
import org.emexchange.hub.policy.NamedCertificates;
import org.emexchange.hub.policy.OmaList;
import org.emexchange.hub.policy.Party;
import org.emexchange.hub.policy.PartyId;
import org.emexchange.hub.policy.PartyRole;
import org.emexchange.hub.policy.Purpose;
import org.emexchange.hub.policy.SharingRules;
import org.emexchange.hub.policy.Signatory;
import org.emexchange.mapping.monitoring.ViolationKind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class RegisterFilesTest {
    private static final PartyId AVON = new PartyId("police.avon");
    private static final String FIRST = "1123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private final TestRegister register = new TestRegister();

    @Test
    void readsTheDemonstration() {
        LoadedRegister demonstration = RegisterFiles.load(RegisterText.demonstration());

        assertThat(demonstration.parties()).hasSize(20);
        assertThat(demonstration.withRole(PartyRole.PROBATION))
                .extracting(party -> party.id().value())
                .containsExactly("probation.hull-pdu", "probation.leeds-pdu", "probation.york-pdu");
        assertThat(demonstration.alertContact(new PartyId("emc.order-intake")).phone())
                .contains("+44 7700 900170");
        assertThat(demonstration.agencyDecision().orElseThrow().kinds())
                .containsExactlyInAnyOrder("CURFEW_ABSENCE", "ZONE_ENTRY", "STRAP_TAMPER");
        assertThat(demonstration.parties())
                .filteredOn(party -> party.signingKey() == KeyAlgorithm.RSA_3072)
                .extracting(PartyFile::id)
                .containsExactly("hmcts.hull-magistrates", "prison.wetherby");
    }

    /** ISP 3.3: whatever runs has its agreement in the register. */
    @Test
    @Tag("ISP-3.3")
    void hasTheAgreementOfEverySharingRule() {
        LoadedRegister demonstration = RegisterFiles.load(RegisterText.demonstration());

        assertThat(SharingRules.all().stream().flatMap(rule -> rule.rows().stream()))
                .allSatisfy(row ->
                        assertThat(demonstration.agreement(row.agreement())).isPresent());
    }

    @Test
    void readsEveryKeyOfAParty() {
        PartyFile avon = register.load().parties().stream()
                .filter(party -> party.partyId().equals(AVON))
                .findFirst()
                .orElseThrow();

        assertThat(avon.version()).isEqualTo(3);
        assertThat(avon.capacity()).isEqualTo(Capacity.CONTROLLER);
        assertThat(avon.omaList()).isEqualTo(OmaList.B);
        assertThat(avon.jurisdiction()).isEqualTo("GB");
        assertThat(avon.doors()).containsExactly(Party.Door.MAIL);
        assertThat(register.load().party(AVON).flatMap(Party::mail)).contains("em-data@avon.police.example");
    }

    /** Two overlap; one of them has been taken back from a moment on. */
    @Test
    void namesCertificatesByUse() {
        NamedCertificates named = register.load().certificates(AVON).orElseThrow();

        assertThat(named.names(NamedCertificates.Use.SIGN, FIRST)).isTrue();
        assertThat(named.names(NamedCertificates.Use.SIGN, FIRST.replace("112", "212")))
                .isTrue();
        assertThat(named.names(NamedCertificates.Use.ENC, FIRST)).isFalse();
        Instant from = Instant.parse("2026-12-01T12:00:00Z");
        assertThat(named.withdrawn(NamedCertificates.Use.SIGN, FIRST, from.minusMillis(1)))
                .isFalse();
        assertThat(named.withdrawn(NamedCertificates.Use.SIGN, FIRST, from)).isTrue();
    }

    @Test
    void readsEveryKeyOfAnAgreement() {
        var agreement = register.load().agreement("EMX-ISA-900").orElseThrow();

        assertThat(agreement.kind()).isEqualTo(AgreementKind.ISA_MOU);
        assertThat(agreement.type()).isEqualTo(2);
        assertThat(agreement.roles()).containsExactly(PartyRole.PROBATION);
        assertThat(agreement.parties()).containsExactly(AVON);
        assertThat(agreement.categories()).containsExactly(DataCategory.RISK);
        assertThat(agreement.signed()).contains(LocalDate.of(2025, 10, 1));
        assertThat(agreement.ends()).contains(LocalDate.of(2028, 9, 30));
        assertThat(agreement.reviewDue()).isEqualTo(LocalDate.of(2027, 9, 30));
    }

    @Test
    void tellsAllThatIsWrongTogether() {
        register.withLine("parties/police.avon.yml", 7, "jurisdiction: US")
                .withLine("parties/yot.leeds.yml", 4, "role: YOUTH")
                .withLine("agreements/EMX-ISA-001.yml", 6, "type: 2");

        assertThat(register.faults())
                .extracting(RegisterFault::file)
                .containsExactlyInAnyOrder(
                        "parties/police.avon.yml", "parties/yot.leeds.yml", "agreements/EMX-ISA-001.yml");
        assertThatThrownBy(register::load)
                .hasMessageContaining("parties/police.avon.yml, line 7: jurisdiction: ")
                .hasMessageContaining("agreements/EMX-ISA-001.yml, line 7: signatory: HMPPS_SIRO may not sign");
    }

    /** Names and addresses may stand in the wrong place, and what is wrong is logged. */
    @Test
    void repeatsNoValue() {
        register.withLine("agreements/EMX-ISA-900.yml", 7, "signatory: Ada Example");

        assertThat(register.faults().toString()).contains("signatory").doesNotContain("Ada");
    }

    @Test
    @Tag("ISP-3.4")
    void refusesAMemorandumWithAPrivatePrison() {
        register.withLine("parties/prison.leeds.yml", 6, "oma-list: B");

        assertThat(register.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.file()).isEqualTo("agreements/EMX-ISA-006.yml"))
                .satisfies(fault -> assertThat(fault.sentence()).contains("between public bodies only"));
    }

    @Test
    @Tag("ISP-3.3")
    void refusesASharingRuleWithoutItsAgreement() {
        register.without("agreements/EMX-ISA-022.yml");

        assertThat(register.faults())
                .containsExactly(new RegisterFault(
                        "agreements/EMX-ISA-022.yml",
                        1,
                        "the file is not there, and the sharing rules of X09 run on this agreement. Add it."));
    }

    @Test
    void refusesASecondStandingDecision() {
        register.with(
                "decisions/MOJ-SD-2026-01.yml",
                register.text("decisions/MOJ-SD-2025-07.yml").replace("MOJ-SD-2025-07", "MOJ-SD-2026-01"));

        assertThat(register.faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.sentence()).contains("only one decision can stand"));
    }

    @Test
    void refusesASecondContractorAndNone() {
        register.with(
                "parties/emc.second.yml",
                register.text("parties/emc.order-intake.yml")
                        .replace("emc.order-intake", "emc.second")
                        .replace("@emc.example", "@second.example"));
        assertThat(register.faults()).singleElement().asString().contains("2 parties of role EMC");

        register.without("parties/emc.second.yml").without("parties/emc.order-intake.yml");
        assertThat(register.faults()).singleElement().asString().contains("0 parties of role EMC");
    }

    /** In YAML 1.1 {@code NO} is false. */
    @Test
    void readsNorwayAsACountry() {
        assertThat(register.withLine("parties/police.avon.yml", 7, "jurisdiction: NO")
                        .faults())
                .isEmpty();
    }

    @Test
    void readsAFolderAsItIsWritten(@TempDir Path folder) {
        register.text().copyTo(folder);

        assertThat(RegisterFiles.load(RegisterText.of(folder)).parties()).hasSize(22);
        assertThatThrownBy(() -> RegisterText.of(folder.resolve("none"))).hasMessageContaining("em.register");
    }

    /** The schema's lists are the hub's own vocabularies, neither shorter nor longer. */
    @Test
    void hasTheHubsVocabularies() throws IOException {
        assertThat(choices("role")).containsExactlyInAnyOrderElementsOf(names(PartyRole.values(), "HUB"));
        assertThat(choices("party", "capacity")).isEqualTo(names(Capacity.values(), ""));
        assertThat(choices("party", "oma-list")).isEqualTo(names(OmaList.values(), ""));
        assertThat(choices("party", "doors", "items"))
                .containsExactlyInAnyOrderElementsOf(names(Party.Door.values(), ""));
        assertThat(choices("key-kind")).isEqualTo(names(KeyAlgorithm.values(), ""));
        assertThat(choices("agreement", "kind")).isEqualTo(names(AgreementKind.values(), ""));
        assertThat(choices("agreement", "signatory")).isEqualTo(names(Signatory.values(), ""));
        assertThat(choices("agreement", "data-categories", "items")).isEqualTo(names(DataCategory.values(), ""));
        assertThat(choices("agreement", "purposes", "items")).isEqualTo(names(Purpose.values(), ""));
        assertThat(choices("decision", "kinds", "items")).isEqualTo(names(ViolationKind.values(), ""));
    }

    private static List<String> names(Enum<?>[] values, String left) {
        return Arrays.stream(values)
                .map(Enum::name)
                .filter(name -> !name.equals(left))
                .toList();
    }

    private static List<String> choices(String definition, String... path) throws IOException {
        String file = "/register/register.schema.json";
        try (InputStream in = Objects.requireNonNull(RegisterFilesTest.class.getResourceAsStream(file))) {
            JsonNode part = new JsonMapper().readTree(in).at("/$defs/" + definition);
            for (String step : path) {
                part = Optional.of(part.path("properties").path(step))
                        .filter(JsonNode::isObject)
                        .orElse(part.path(step));
            }
            return part.path("enum").valueStream().map(JsonNode::asString).toList();
        }
    }
}
