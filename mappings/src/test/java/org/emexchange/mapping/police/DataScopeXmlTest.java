package org.emexchange.mapping.police;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.emexchange.mapping.shared.UnreadableException;
import org.junit.jupiter.api.Test;

class DataScopeXmlTest {
    @Test
    void readsWhatItWrote() {
        for (String name : new String[] {"routine-polygon", "urgent-circle"}) {
            DataScope scope = Requests.request(name).scope();

            assertThat(DataScopeXml.read(DataScopeXml.write(scope))).isEqualTo(scope);
        }
    }

    @Test
    void readsHowPreciseAPlaceMayBe() {
        DataScope asked = Requests.routine().scope();
        for (Precision precision : Precision.values()) {
            DataScope scope =
                    new DataScope(asked.from(), asked.to(), asked.areas(), Optional.of(precision), asked.categories());

            assertThat(DataScopeXml.read(DataScopeXml.write(scope))).isEqualTo(scope);
        }
    }

    @Test
    void readsNothingElse() {
        for (String text : new String[] {"<DataScope/>", "<DataScope xmlns='urn:emexchange:data-scope:1'/>", "x"}) {
            assertThatThrownBy(() -> DataScopeXml.read(text.getBytes(UTF_8))).isInstanceOf(UnreadableException.class);
        }
    }
}
