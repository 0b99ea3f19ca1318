package org.emexchange.hub.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBase64Test {
    /** RFC 4648, section 10. */
    @Test
    void decodesFullPaddingAndWhiteSpace() {
        assertThat(StrictBase64.decode("Zg==")).asString().isEqualTo("f");
        assertThat(StrictBase64.decode("Zm8=")).asString().isEqualTo("fo");
        assertThat(StrictBase64.decode("\n Zm 9v\r\n\tYmFy ")).asString().isEqualTo("foobar");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "Zg",
                "Zg=",
                "Zg===",
                "Zh==",
                "Zm9=",
                "Zm8",
                "Z===",
                "Zm-v",
                "Zm_v",
                "Zm9v\u00a0",
                "Zm9v\u2003",
                "Zg==Zg==",
                "=Zg=",
                "Zm*v"
            })
    void refusesEveryOtherSpelling(String text) {
        assertThatThrownBy(() -> StrictBase64.decode(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
