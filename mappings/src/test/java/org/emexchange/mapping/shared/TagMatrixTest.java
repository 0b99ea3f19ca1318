package org.emexchange.mapping.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.emexchange.mapping.shared.TagMatrix.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Copied by hand, row by row, from the table in "Background" of the effective practice guide, January 2022. */
@Tag("EPG-matrix")
class TagMatrixTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    COMMUNITY_SENTENCE   | CURFEW         | YES | ONLY_WITH_LOCATION_MONITORING | NO
                    COMMUNITY_SENTENCE   | EXCLUSION_ZONE | NO  | ONLY_WHERE_ORDER_SAYS_SO      | NO
                    COMMUNITY_SENTENCE   | ATTENDANCE     | NO  | YES                           | NO
                    COMMUNITY_SENTENCE   | WHEREABOUTS    | NO  | YES                           | NO
                    COMMUNITY_SENTENCE   | ALCOHOL        | NO  | NO                            | YES
                    HOME_DETENTION_CURFEW | CURFEW         | YES | ONLY_WITH_LOCATION_MONITORING | NO
                    HOME_DETENTION_CURFEW | EXCLUSION_ZONE | NO  | ONLY_WHERE_ORDER_SAYS_SO      | NO
                    HOME_DETENTION_CURFEW | ATTENDANCE     | NO  | YES                           | NO
                    HOME_DETENTION_CURFEW | WHEREABOUTS    | NO  | YES                           | NO
                    HOME_DETENTION_CURFEW | ALCOHOL        | NO  | NO                            | NO
                    PAROLE_BOARD_RELEASE | CURFEW         | YES | ONLY_WITH_LOCATION_MONITORING | NO
                    PAROLE_BOARD_RELEASE | EXCLUSION_ZONE | NO  | ONLY_WHERE_ORDER_SAYS_SO      | NO
                    PAROLE_BOARD_RELEASE | ATTENDANCE     | NO  | YES                           | NO
                    PAROLE_BOARD_RELEASE | WHEREABOUTS    | NO  | YES                           | NO
                    PAROLE_BOARD_RELEASE | ALCOHOL        | NO  | NO                            | NO
                    """)
    void saysWhatTheTableSays(OrderGroup group, MonitoredRequirement requirement, Cell rf, Cell gps, Cell alcohol) {
        assertThat(TagMatrix.cell(group, requirement, TagTechnology.RF)).isEqualTo(rf);
        assertThat(TagMatrix.cell(group, requirement, TagTechnology.GPS)).isEqualTo(gps);
        assertThat(TagMatrix.cell(group, requirement, TagTechnology.ALCOHOL)).isEqualTo(alcohol);
    }
}
