package org.emexchange.mapping.prison;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.UnreadableException.Kind;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who imposed the conditions and who supervises (Code of Practice, paragraph 11). */
class ReleaseAuthorityTest {

    @Test
    @Tag("COP-11")
    void hasAYoungPersonSupervisedByATeam() {
        Notification youth = Notification.of("youth-notice-of-supervision");
        assertThat(youth.read().supervisor().party()).isEqualTo("yot.leeds");
        assertThat(youth.read().youthCustody()).contains("ycs.release-north");
        youth.field("ZRL-4", "PROBATION").isRefused(Kind.CONTRADICTION, "ZRL-4");
        youth.field("ZRL-11", "").isRefused(Kind.CONTRADICTION, "ZRL-11");
        youth.field("PID-7", "20081121").read();
        youth.field("PID-7", "20081120").isRefused(Kind.CONTRADICTION, "ZRL-11");
        youth.field("PID-7", "20081120").field("ZRL-11", "").read();
        youth.field("PID-7", "20081120")
                .field("ZRL-11", "")
                .field("ZRL-14", "STANDARD_DETERMINATE_SENTENCE")
                .isRefused(Kind.CONTRADICTION, "ZRL-4");
    }

    @Test
    @Tag("COP-11")
    void statesWhoImposedTheConditions() {
        LicenceAuthority board =
                Notification.of("ppcs-parole-licence").read().licence().imposedBy();
        assertThat(board.kind()).isEqualTo(LicenceAuthorityKind.PAROLE_BOARD);
        assertThat(board.name()).isEqualTo("Parole Board, panel of 14 October 2026");
    }
}
