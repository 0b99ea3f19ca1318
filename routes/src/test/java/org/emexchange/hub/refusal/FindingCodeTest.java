package org.emexchange.hub.refusal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FindingCodeTest {

    @Test
    void givesEachFindingANumberOfItsOwn() {
        assertThat(Arrays.stream(FindingCode.values()).map(FindingCode::number)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void tellsTheSenderInOneSentenceWhatIsWrongAndWhatToDo(FindingCode code) {
        assertThat(code.number()).matches("EMF-[0-9]{3}");
        assertThat(code.sentence()).matches("[A-Z].{10,498}\\.");
        assertThat(code.mend()).matches("[A-Z].{10,498}\\.");
        assertThat(code.toldTo()).contains(FindingCode.Reader.SENDER);
    }

    /** Whose order it is learns of all that is wrong with it; why a copy was not made is told to its sender alone. */
    @ParameterizedTest
    @EnumSource
    void tellsTheResponsibleBodyWhatIsWrongWithItsOrder(FindingCode code) {
        boolean aboutAnOrder = code.number().compareTo("EMF-500") < 0;

        assertThat(code.toldTo().contains(FindingCode.Reader.RESPONSIBLE_BODY)).isEqualTo(aboutAnOrder);
    }
}
