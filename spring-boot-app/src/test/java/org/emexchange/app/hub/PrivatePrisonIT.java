package org.emexchange.app.hub;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.emexchange.hub.seal.Pseudonym;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A prison that the register has as a private one, in list B: its releases go for the Secretary of State. */
class PrivatePrisonIT {
    private static final TestHub HUB = TestHub.running();
    private static final String PRISON = "prison.leeds";
    private static final String FILE = "parties/prison.leeds.yml";
    private static final String MEMORANDUM = "agreements/EMX-ISA-006.yml";

    private final RegisterEdits edits = new RegisterEdits(HUB);
    private final String release = Orders.newOrderId();

    @AfterEach
    void putBack() {
        edits.close();
    }

    /** List B to list B, by the rule of its own; to probation, list A, as from any body of the lists. */
    @Test
    @Tag("COP-24")
    void disclosesForTheSecretaryOfStateByARuleOfItsOwn() {
        edits.write(MEMORANDUM, edits.next(MEMORANDUM).replace("kind: ISA_MOU", "kind: ISA_BINDING"));
        edits.write(FILE, edits.next(FILE).replace("oma-list: A", "oma-list: B"));
        edits.untilTaken();

        assertThat(sent()).isEqualTo("AA");
        assertThat(leaves()).containsExactlyInAnyOrder("SEALED G-14-6+G-14-10", "SEALED G-14-3+G-14-8+G-14-4");
    }

    @Test
    void disclosesAsAPublicOneWhileItIs() {
        assertThat(sent()).isEqualTo("AA");
        assertThat(leaves()).containsExactlyInAnyOrder("SEALED G-14-3+G-14-8", "SEALED G-14-3+G-14-8+G-14-4");
    }

    private String sent() {
        String message = Releases.field(Releases.release("hdc", release), "MSH", 3, PRISON);
        try (MllpClient client = HUB.mllp("release", PRISON)) {
            return client.send(HUB.seal(PRISON).er7(Releases.header(PRISON, release), message.getBytes(UTF_8)))
                    .verdict();
        }
    }

    private List<String> leaves() {
        return HUB.database()
                .queryForList(
                        "SELECT outcome FROM audit_leaf WHERE kind = 'SHARE' AND order_pseudonym = ?",
                        String.class,
                        HUB.bean(Pseudonym.class).of(release));
    }
}
